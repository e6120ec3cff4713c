#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""missing_libraries.py FOLDER PROGRAM: fails with the names of .dll files that the program needs, directly or through
others, and that are neither in the folder nor part of Windows."""
import os
import subprocess
import sys

# Part of every Windows 10: what Qt, Asio and the C++ library of MinGW import.
WINDOWS = {name + '.dll' for name in '''
    advapi32 authz bcrypt comctl32 comdlg32 crypt32 d2d1 d3d11 d3d12 d3d9 dcomp dnsapi dwmapi dwrite dxgi gdi32 imm32 iphlpapi
    kernel32 mpr mswsock msvcrt ncrypt netapi32 ntdll ole32 oleaut32 powrprof rpcrt4 secur32 setupapi shcore shell32 shlwapi
    ucrtbase user32 userenv usp10 uxtheme uiautomationcore version winmm winspool.drv winhttp wintrust ws2_32 wtsapi32
    '''.split()} | {'winspool.drv'}


def imports(file):
    text = subprocess.run(['x86_64-w64-mingw32-objdump', '-p', file], capture_output=True, text=True, check=True).stdout
    return [line.split(':', 1)[1].strip() for line in text.splitlines() if 'DLL Name:' in line]


def main():
    folder, program = sys.argv[1:3]
    here = {name.lower(): os.path.join(folder, name) for name in os.listdir(folder)}
    plugins = [os.path.join(root, name) for root, _, names in os.walk(folder) if root != folder
               for name in names if name.lower().endswith('.dll')]
    wanted, seen, missing = [program, *plugins], set(), {}
    while wanted:
        file = wanted.pop()
        for name in imports(file):
            key = name.lower()
            if key in WINDOWS or key.startswith('api-ms-win-') or key in seen:
                continue
            seen.add(key)
            if key in here:
                wanted.append(here[key])
            else:
                missing[name] = os.path.basename(file)
    for name, needed_by in sorted(missing.items()):
        print(f'{name} is missing: {needed_by} needs it.', file=sys.stderr)
    sys.exit(1 if missing else 0)


main()
