#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""bill_of_materials.py NAME PROGRAM: the SPDX 2.3 bill of materials of a program, as JSON.

Versions are those of the Debian packages that the program was built with; a cross build takes the same sources."""
import datetime
import hashlib
import json
import os
import subprocess
import sys

# Debian package that is compiled in or linked, its licence, and which programs have it.
BOTH = ('port135', 'port135-cli')
PARTS = (
    ('qt6-base-dev', 'Qt', 'LGPL-3.0-only', BOTH),
    ('qt6-charts-dev', 'Qt Charts', 'GPL-3.0-only', ('port135',)),
    ('libsqlite3-0', 'SQLite', 'blessing', BOTH),
    ('libasio-dev', 'Asio', 'BSL-1.0', BOTH),
    ('libexpected-dev', 'expected', 'CC0-1.0', BOTH),
    ('rapidjson-dev', 'RapidJSON', 'MIT', BOTH),
    ('libsodium-dev', 'libsodium', 'ISC', BOTH),
    ('libssl-dev', 'OpenSSL', 'Apache-2.0', BOTH),
    ('libzstd-dev', 'Zstandard', 'BSD-3-Clause', BOTH),
    ('libxlsxwriter-dev', 'libxlsxwriter', 'BSD-2-Clause', BOTH),
    ('libzip-dev', 'libzip', 'BSD-3-Clause', BOTH),
)


def debian_version(package):
    done = subprocess.run(['dpkg-query', '-W', '-f=${Version}', package], capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ''


def own_version(program):
    """Version and commit, as the program itself says them; a program for another system is told by the caller."""
    if 'PORT135_VERSION' in os.environ:
        return os.environ['PORT135_VERSION'], os.environ.get('PORT135_COMMIT', 'unknown')
    environment = dict(os.environ, QT_QPA_PLATFORM='offscreen', LC_ALL='C.UTF-8')
    line = subprocess.run([program, '--version'], capture_output=True, text=True, check=True, env=environment).stdout.split()
    return line[1], line[2].strip('()')


def main():
    name, program = sys.argv[1:3]
    version, commit = own_version(program)
    with open(program, 'rb') as file:
        checksum = hashlib.sha256(file.read()).hexdigest()
    seconds = int(os.environ.get('SOURCE_DATE_EPOCH', os.path.getmtime(program)))
    created = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')
    nowhere = {'downloadLocation': 'NOASSERTION', 'filesAnalyzed': False, 'copyrightText': 'NOASSERTION'}
    packages = [{'SPDXID': 'SPDXRef-Port135', 'name': name, 'versionInfo': version, 'sourceInfo': f'commit {commit}',
                 'licenseConcluded': 'GPL-3.0-or-later', 'licenseDeclared': 'GPL-3.0-or-later', **nowhere,
                 'checksums': [{'algorithm': 'SHA256', 'checksumValue': checksum}]}]
    relations = [{'spdxElementId': 'SPDXRef-DOCUMENT', 'relationshipType': 'DESCRIBES', 'relatedSpdxElement': 'SPDXRef-Port135'}]
    for package, title, licence, programs in PARTS:
        found = debian_version(package)
        if name not in programs or not found:
            continue
        identity = 'SPDXRef-' + package.replace('+', 'p')
        packages.append({'SPDXID': identity, 'name': title, 'versionInfo': found, 'licenseConcluded': licence,
                         'licenseDeclared': licence, **nowhere,
                         'externalRefs': [{'referenceCategory': 'PACKAGE-MANAGER', 'referenceType': 'purl',
                                           'referenceLocator': f'pkg:deb/debian/{package}@{found}'}]})
        relations.append({'spdxElementId': 'SPDXRef-Port135', 'relationshipType': 'DEPENDS_ON', 'relatedSpdxElement': identity})
    json.dump({'spdxVersion': 'SPDX-2.3', 'dataLicense': 'CC0-1.0', 'SPDXID': 'SPDXRef-DOCUMENT', 'name': f'{name}-{version}',
               'documentNamespace': f'https://spdx.org/spdxdocs/{name}-{version}-{checksum[:32]}',
               'creationInfo': {'created': created, 'creators': [f'Tool: {name}-package']},
               'packages': packages, 'relationships': relations}, sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write('\n')


main()
