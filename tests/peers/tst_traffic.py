#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""port135-cli traffic on recordings of real programs: rpcclient, smbclient, samba-tool and impacket against Samba's
domain controller, and a DCOM activation against a scripted server. Every use has to be named.

Usage: tst_traffic.py PORT135-CLI
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import unittest

import capture
import lab
import samba_servers
import suite

USER = f"{samba_servers.DOMAIN}/Administrator%Practice-135"
OBJECT_PORT = 49_777
WMI_CLASS = "8bc3f05e-d86b-11d0-a075-00c04fb68820"
NAMES = {
    "e1af8308-5d1f-11c9-91a4-08002b14a0fa": "epmapper",
    "12345778-1234-abcd-ef00-0123456789ac": "samr",
    "12345778-1234-abcd-ef00-0123456789ab": "lsarpc",
    "4b324fc8-1670-01d3-1278-5a47bf6ee188": "srvsvc",
    "e3514235-4b06-11d1-ab04-00c04fc2dcd2": "drsuapi",
    "000001a0-0000-0000-c000-000000000046": "activation",
    "00000143-0000-0000-c000-000000000046": "IRemUnknown2",
    "86d35949-83c9-4044-b424-db363231fd0c": "tasks",
}

ASKED_MAPPER = "The client asked the endpoint mapper for this port"
ACTIVATED = "The client got this port from a DCOM activation"

EXAMPLES = pathlib.Path("/usr/share/doc/python3-impacket/examples")
neighbour = None
settings = None

IMPACKET = """
import sys
from impacket.dcerpc.v5 import dcomrt, epm, transport, tsch
from impacket.uuid import string_to_bin, uuidtup_to_bin
from impacket.dcerpc.v5.dtypes import NULL

def connect(binding, interface=None):
    dce = transport.DCERPCTransportFactory(binding).get_dce_rpc()
    dce.connect()
    if interface:
        dce.bind(interface)
    return dce

what, server = sys.argv[1:3]
if what == "activate":
    dce = connect(f"ncacn_ip_tcp:{server}[135]")
    try:
        dcomrt.IRemoteSCMActivator(dce).RemoteCreateInstance(string_to_bin(sys.argv[3]), dcomrt.IID_IRemUnknown2)
    except Exception as end:  # the answer holds no object, only where one would be
        print(end)
    dce = connect(f"ncacn_ip_tcp:{server}[{sys.argv[4]}]", dcomrt.IID_IRemUnknown2)
    dce.call(3, bytes(64))
    try:
        dce.recv()
    except Exception as end:
        print(end)
elif what == "task":
    binding = epm.hept_map(server, tsch.MSRPC_UUID_TSCHS, protocol="ncacn_ip_tcp")
    dce = connect(binding, tsch.MSRPC_UUID_TSCHS)
    for call in (lambda: tsch.hSchRpcRegisterTask(dce, "\\\\135", "<Task/>", tsch.TASK_CREATE, NULL, tsch.TASK_LOGON_NONE),
                 lambda: tsch.hSchRpcRun(dce, "\\\\135")):
        try:
            call()
        except Exception as end:
            print(end)
"""


def run(*command, at=()):
    done = subprocess.run([*at, *command], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
    return done.returncode, done.stdout + done.stderr


class Recorded:
    """What port135-cli reads from what went over the cable meanwhile."""

    def __enter__(self):
        self._capture = capture.Capture("10.136.0.2", interface="near")
        self._capture.__enter__()
        return self

    def __exit__(self, *what):
        self._capture.__exit__(*what)
        command = [suite.program, "traffic", str(self._capture.file), "--format", "jsonl", "--database", "none", "--quiet"]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=True)
        self.lines = [json.loads(line) for line in done.stdout.splitlines()]

    def uses(self):
        """{name: line}"""
        return {NAMES.get(line["interface"]["uuid"], line["interface"]["uuid"]) if line["interface"] else None: line
                for line in self.lines}  # fmt: skip

    def operations(self, name):
        return {operation["name"]: operation["calls"] for operation in self.uses()[name]["operations"]}


class _Test(unittest.TestCase):
    maxDiff = None

    def check_all_are_named(self, recorded, client="10.136.0.2"):
        self.assertTrue(recorded.lines)
        for line in recorded.lines:
            self.assertEqual(line["known"], "seen", line)
            self.assertIsNotNone(line["interface"]["title"] or line["interface"]["name"], line)
            self.assertEqual(line["client"], client, line)
            for operation in line["operations"]:
                self.assertTrue(operation["name"], line)

    def check_breaks(self, line, why):
        self.assertEqual(line["if_blocked"]["port_135"], "breaks")
        self.assertTrue(line["if_blocked"]["why"].startswith(why), line["if_blocked"])


class SambaTest(_Test):
    def from_afar(self, *command):
        code, said = run(*command, at=neighbour.command())
        self.assertEqual(code, 0, said)
        return said

    def test_rpcclient_asks_the_mapper_and_then_the_accounts(self):
        with Recorded() as recorded:
            said = self.from_afar("rpcclient", "-s", settings, "-U", USER, f"ncacn_ip_tcp:{neighbour.near}", "-c", "enumdomusers")
        self.assertIn("Administrator", said)
        self.check_all_are_named(recorded)
        uses = recorded.uses()
        self.assertEqual(uses["epmapper"]["port"], 135)
        self.assertGreaterEqual(uses["samr"]["port"], 49152)
        self.assertIn("SamrEnumerateUsersInDomain", " ".join(recorded.operations("samr")))
        self.check_breaks(uses["samr"], ASKED_MAPPER)

    def test_rpcclient_over_a_pipe(self):
        with Recorded() as recorded:
            self.from_afar("rpcclient", "-s", settings, "-U", "%", neighbour.near, "-c", "lsaquery")
        self.check_all_are_named(recorded)
        line = recorded.uses()["lsarpc"]
        self.assertEqual((line["over"], line["port"]), ("pipe", 445))
        self.assertEqual(line["if_blocked"]["port_135_and_dynamic"], "keeps_working")

    def test_smbclient_lists_shares(self):
        with Recorded() as recorded:
            said = self.from_afar("smbclient", "-s", settings, "-U", "guest%", "-L", f"//{neighbour.near}")
        self.assertIn("office", said)
        self.check_all_are_named(recorded)
        self.assertIn("NetrShareEnum", " ".join(recorded.operations("srvsvc")))

    def test_samba_tool_binds_to_replication(self):
        with Recorded() as recorded:
            self.from_afar("samba-tool", "drs", "bind", neighbour.near, "-s", settings, "-U", USER)
        self.check_all_are_named(recorded)
        self.assertIn("DRSBind", " ".join(recorded.operations("drsuapi")))

    def test_rpcdump_reads_the_whole_map(self):
        with Recorded() as recorded:
            said = self.from_afar(sys.executable, str(EXAMPLES / "rpcdump.py"), neighbour.near)
        self.check_all_are_named(recorded)
        (line,) = recorded.lines
        self.assertEqual(line["port"], 135)
        self.assertGreater(recorded.operations("epmapper").get("ept_lookup", 0), 0, said)


class ActivationTest(_Test):
    """The scripted server is the neighbour, so that Samba keeps its port."""

    @classmethod
    def setUpClass(cls):
        run("ip", "link", "set", "lo", "up", at=neighbour.command())  # for what the server of pipes says to itself
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "dcom_server.py")
        cls.server = subprocess.Popen(
            [*neighbour.command(), sys.executable, "-B", script, "10.136.0.2", str(OBJECT_PORT)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        if cls.server.stdout.readline() != "there\n":
            raise RuntimeError("the scripted server does not listen")

    @classmethod
    def tearDownClass(cls):
        cls.server.kill()
        cls.server.wait()
        cls.server.stdout.close()

    def test_an_activation_names_the_port_that_follows(self):
        with Recorded() as recorded:
            code, said = run(sys.executable, "-c", IMPACKET, "activate", "10.136.0.2", WMI_CLASS, str(OBJECT_PORT))
        self.assertEqual(code, 0, said)
        self.check_all_are_named(recorded, neighbour.near)
        uses = recorded.uses()
        self.assertEqual(recorded.operations("activation"), {"RemoteCreateInstance": 1})
        line = uses["IRemUnknown2"]
        self.assertEqual((line["server"], line["port"], line["calls"]), ("10.136.0.2", OBJECT_PORT, 1))
        self.check_breaks(line, ACTIVATED)

    def test_a_task_is_made_from_afar(self):
        with Recorded() as recorded:
            code, said = run(sys.executable, "-c", IMPACKET, "task", "10.136.0.2")
        self.assertEqual(code, 0, said)
        self.check_all_are_named(recorded, neighbour.near)
        self.assertEqual(recorded.operations("tasks"), {"SchRpcRegisterTask": 1, "SchRpcRun": 1})
        self.check_breaks(recorded.uses()["tasks"], ASKED_MAPPER)

    def test_atexec_runs_a_command_over_a_pipe(self):
        with Recorded() as recorded:
            _code, said = run(sys.executable, str(EXAMPLES / "atexec.py"), "office/somebody:secret@10.136.0.2", "whoami")
        self.assertIn("rpc_s_access_denied", said)  # the scripted server refuses the task, under packet privacy
        self.check_all_are_named(recorded, neighbour.near)
        self.assertEqual(recorded.operations("tasks"), {"SchRpcRegisterTask": 1})
        line = recorded.uses()["tasks"]
        self.assertEqual((line["over"], line["port"]), ("pipe", 445))
        self.assertEqual(line["if_blocked"]["port_135"], "keeps_working")
        self.assertNotIn("somebody", json.dumps(recorded.lines))


def start(servers):
    global neighbour, settings
    capture.require()
    for program in ("rpcclient", "smbclient", "samba-tool"):
        if not shutil.which(program):
            raise lab.Unavailable(f"{program} is not installed (Debian packages smbclient, samba-common-bin)")
    if not (EXAMPLES / "atexec.py").exists():
        raise lab.Unavailable("the examples of impacket are missing (Debian package python3-impacket)")
    code, said = run(sys.executable, "-c", "import impacket")
    if code:
        raise lab.Unavailable(f"impacket is missing (Debian package python3-impacket): {said}")
    path = lab.folder() / "client.conf"
    path.write_text(f"[global]\n\tworkgroup = {samba_servers.DOMAIN}\n\tprivate dir = {lab.folder()}\n\tlock directory = {lab.folder()}\n")
    settings = str(path)
    neighbour = lab.Neighbour()
    servers.append(neighbour)
    servers.append(samba_servers.DomainController(lab.address(1), everywhere=True))
    servers.append(samba_servers.FileServer(neighbour.near))


sys.exit(suite.main(start))
