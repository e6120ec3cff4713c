// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/auth.h"

namespace port135::wire {

std::string authTypeName(std::uint16_t type)
{
    switch (type) {
    case 0:
        return "none";
    case 9:
        return "spnego";
    case 10:
        return "ntlm";
    case 14:
        return "schannel";
    case 16:
        return "kerberos";
    case 68:
        return "netlogon";
    case 255:
        return "default";
    default:
        return "provider " + std::to_string(type);
    }
}

} // namespace port135::wire
