// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/page_writer.h"

#include <atomic>

namespace port135::report {
namespace {

std::atomic<PageWriter> current = nullptr;

} // namespace

void setPageWriter(PageWriter writer)
{
    current = writer;
}

PageWriter pageWriter()
{
    return current;
}

} // namespace port135::report
