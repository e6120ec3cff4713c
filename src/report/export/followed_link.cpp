// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/export/followed_link.h"

#ifdef _WIN32

namespace port135::report {

bool mayFollow(const QString &)
{
    return true;
}

} // namespace port135::report

#else

#include <QFile>

#include <filesystem>

#include <sys/stat.h>
#include <unistd.h>

namespace port135::report {

bool mayFollow(const QString &fileName)
{
    constexpr int mostLinks = 40; // as the kernel
    std::filesystem::path place(QFile::encodeName(fileName).toStdString());
    for (int i = 0; i < mostLinks; ++i) {
        struct stat link
        {
        };
        if (lstat(place.c_str(), &link) != 0 || !S_ISLNK(link.st_mode))
            return true;
        const auto parent = place.has_parent_path() ? place.parent_path() : std::filesystem::path(".");
        struct stat folder
        {
        };
        if (stat(parent.c_str(), &folder) != 0)
            return false;
        if ((folder.st_mode & S_IWOTH) != 0 && link.st_uid != geteuid() && link.st_uid != folder.st_uid)
            return false;
        std::error_code problem;
        const auto target = std::filesystem::read_symlink(place, problem);
        if (problem)
            return false;
        place = target.is_absolute() ? target : parent / target;
    }
    return false;
}

} // namespace port135::report

#endif
