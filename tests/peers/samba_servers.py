# SPDX-License-Identifier: GPL-3.0-or-later
"""The two endpoint mappers that Samba has: the one of its domain controller and rpcd_epmapper of its file server."""

import shutil
import subprocess
from pathlib import Path

import lab

REALM = "PORT135.TEST"
DOMAIN = "PORT135"

_DCERPCD = ("/usr/libexec/samba/samba-dcerpcd", "/usr/lib/samba/samba-dcerpcd", "/usr/lib/x86_64-linux-gnu/samba/samba-dcerpcd")


def _configuration(name, ip, ip_v6, lines):
    """Writes an smb.conf that keeps every file of the server below the laboratory's folder."""
    home = lab.folder() / name.lower()
    folders = {
        "private dir": "private",
        "state directory": "state",
        "lock directory": "lock",
        "cache directory": "cache",
        "pid directory": "pid",
        "ncalrpc dir": "ncalrpc",
        "binddns dir": "bind",
        "ntp signd socket directory": "ntp",
        "winbindd socket directory": "winbindd",
    }
    settings = {
        "workgroup": DOMAIN,
        "netbios name": name,
        "interfaces": f"{ip}/24" + (f" {ip_v6}/64" if ip_v6 else ""),
        "bind interfaces only": "yes",
        "log file": f"{home}/log.%m",
        "logging": "file",
        "panic action": "",
    }
    for key, sub in folders.items():
        (home / sub).mkdir(parents=True, exist_ok=True)
        settings[key] = str(home / sub)
    settings.update(lines)
    path = home / "smb.conf"
    path.write_text("[global]\n" + "".join(f"\t{key} = {value}\n" for key, value in settings.items()))
    return path


class DomainController:
    """samba: an Active Directory domain controller, provisioned anew."""

    title = "Samba AD domain controller"
    name = "DC135"

    def __init__(self, ip, ip_v6=None, everywhere=False):
        """`everywhere`: on all addresses of the machine, not only on these."""
        for program in ("samba", "samba-tool"):
            if not shutil.which(program):
                raise lab.Unavailable(f"{program} is not installed (Debian package samba-ad-dc)")
        self.ip = ip
        self.ip_v6 = ip_v6
        self.configuration = _configuration(
            self.name,
            ip,
            ip_v6,
            {
                "realm": REALM,
                "server role": "active directory domain controller",
                "server services": "rpc, ldap, cldap, kdc",
                # File attributes in a database: provisioning must not depend on the file system below it.
                "vfs objects": "dfs_samba4 acl_xattr xattr_tdb",
                "xattr_tdb:file": str(lab.folder() / "xattr.tdb"),
                "bind interfaces only": "no" if everywhere else "yes",
            },
        )
        shares = lab.folder() / "shares"
        with open(self.configuration, "a") as file:
            for share in ("sysvol", "netlogon"):
                file.write(f"[{share}]\n\tpath = {shares}\n\tread only = no\n")
        self._provision()
        self._server = lab.Server(
            self.name.lower(), ["samba", "-i", "--debug-stdout", "-d1", "-s", str(self.configuration)]
        )
        try:
            self._server.wait_for(ip)
        except lab.Unavailable:
            self.close()
            raise

    def _provision(self):
        result = subprocess.run(
            [
                "samba-tool", "domain", "provision", "-s", str(self.configuration), f"--realm={REALM}",
                f"--domain={DOMAIN}", "--server-role=dc", "--dns-backend=SAMBA_INTERNAL", "--adminpass=Practice-135",
                f"--host-name={self.name.lower()}", f"--host-ip={self.ip}",
            ],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        if result.returncode:
            raise lab.Unavailable("provisioning the domain failed:\n" + result.stdout[-3000:])

    def close(self):
        self._server.close()


class EndpointMapperDaemon:
    """samba-dcerpcd with rpcd_epmapper: what a Samba file server has when its RPC services run on their own."""

    title = "Samba rpcd_epmapper"
    name = "FILES135"

    def __init__(self, ip, ip_v6=None):
        program = next((path for path in _DCERPCD if Path(path).exists()), None)
        if not program:
            raise lab.Unavailable("samba-dcerpcd is not installed (Debian package samba)")
        self.ip = ip
        self.ip_v6 = ip_v6
        self.configuration = _configuration(
            self.name, ip, ip_v6, {"server role": "standalone server", "rpc start on demand helpers": "false"}
        )
        self._server = lab.Server(
            self.name.lower(),
            [program, "-F", "--no-process-group", "--libexec-rpcds", "--debug-stdout", "-d1", "--configfile", str(self.configuration)],
        )
        try:
            self._server.wait_for(ip)
        except lab.Unavailable:
            self.close()
            raise

    def close(self):
        self._server.close()


class FileServer:
    """smbd on its own: named pipes on port 445, for guests."""

    title = "Samba file server"
    name = "SHARES135"

    def __init__(self, ip):
        if not shutil.which("smbd"):
            raise lab.Unavailable("smbd is not installed (Debian package samba)")
        self.ip = ip
        shares = lab.folder() / "shares"
        shares.mkdir(exist_ok=True)
        self.configuration = _configuration(
            self.name,
            ip,
            None,
            {"server role": "standalone server", "map to guest": "bad user", "smb ports": "445", "bind interfaces only": "no"},
        )
        with open(self.configuration, "a") as file:
            file.write(f"[office]\n\tpath = {shares}\n\tguest ok = yes\n")
        self._server = lab.Server(
            self.name.lower(), ["smbd", "-F", "--no-process-group", "--debug-stdout", "-d1", "-s", str(self.configuration)]
        )
        try:
            self._server.wait_for(ip, 445)
        except lab.Unavailable:
            self.close()
            raise

    def close(self):
        self._server.close()
