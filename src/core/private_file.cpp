// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/private_file.h"

#ifdef _WIN32
#include <fstream>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace port135::core {
namespace {

bool makeFolder(const std::filesystem::path &folder)
{
#ifdef _WIN32
    std::error_code problem;
    return std::filesystem::create_directory(folder, problem);
#else
    return mkdir(folder.c_str(), S_IRWXU) == 0;
#endif
}

} // namespace

bool makePrivateFolder(const std::filesystem::path &folder)
{
    std::error_code problem;
    if (std::filesystem::is_directory(folder, problem))
        return true;
    if (folder.has_parent_path() && folder.parent_path() != folder
        && !makePrivateFolder(folder.parent_path()))
        return false;
    // Another program may have been quicker.
    return makeFolder(folder) || std::filesystem::is_directory(folder, problem);
}

bool makePrivateFile(const std::filesystem::path &file)
{
    std::error_code problem;
    if (std::filesystem::exists(file, problem))
        return true;
#ifdef _WIN32
    std::ofstream(file, std::ios::app);
#else
    struct stat folder
    {
    };
    const auto parent = file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    const bool isShared = stat(parent.c_str(), &folder) == 0 && (folder.st_mode & S_ISGID) != 0;
    const mode_t mode = isShared ? S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP : S_IRUSR | S_IWUSR;
    const int descriptor = open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (descriptor >= 0) {
        if (isShared)
            fchmod(descriptor, mode); // whatever the umask takes away: the folder says what is meant
        close(descriptor);
    }
#endif
    return std::filesystem::exists(file, problem);
}

} // namespace port135::core
