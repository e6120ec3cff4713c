#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads an exported file with a parser that is not ours: read_back.py FORMAT FILE

Prints {"texts": [every text in it], "problems": [what must not be there]} as JSON."""
import base64
import csv
import hashlib
import io
import json
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

FORMULA_STARTS = tuple("=+-@\t\r\n＝＋－＠")

# dojo/tools/generic/json_parser.py: any other key makes it refuse the file.
DEFECTDOJO_TOP = {"name", "type", "version", "description", "static_tool", "dynamic_tool", "soc", "findings"}
DEFECTDOJO_KEYS = {
    "title", "severity", "description", "date", "cwe", "cve", "epss_score", "epss_percentile", "cvssv3", "cvssv3_score",
    "cvssv4", "cvssv4_score", "mitigation", "impact", "steps_to_reproduce", "severity_justification", "references",
    "active", "verified", "false_p", "out_of_scope", "risk_accepted", "under_review", "is_mitigated", "thread_id",
    "mitigated", "numerical_severity", "param", "payload", "line", "file_path", "component_name", "component_version",
    "static_finding", "dynamic_finding", "scanner_confidence", "unique_id_from_tool", "vuln_id_from_tool",
    "sast_source_object", "sast_sink_object", "sast_source_line", "sast_source_file_path", "nb_occurences",
    "publish_date", "service", "planned_remediation_date", "planned_remediation_version", "effort_for_fixing", "tags",
    "kev_date", "known_exploited", "ransomware_used", "fix_available", "fix_version", "endpoints", "files",
    "vulnerability_ids", "cwes"}


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


def read_csv(data, problems):
    text = data.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    if len({len(row) for row in rows}) != 1:
        problems.append("rows of different lengths")
    cells = [cell for row in rows for cell in row]
    problems += [f"formula: {cell[:40]!r}" for cell in cells if cell.startswith(FORMULA_STARTS)]
    return cells


def read_json(data, _problems):
    return list(strings(json.loads(data.decode("utf-8"))))


def read_jsonl(data, _problems):
    return [text for line in data.decode("utf-8").splitlines() for text in strings(json.loads(line))]


def read_defectdojo(data, problems):
    document = json.loads(data.decode("utf-8"))
    problems += [f"key {key}" for key in document if key not in DEFECTDOJO_TOP]
    seen = set()
    for finding in document["findings"]:
        problems += [f"key {key}" for key in finding if key not in DEFECTDOJO_KEYS]
        problems += [f"no {key}" for key in ("title", "severity", "description") if not finding.get(key)]
        if finding["severity"] not in ("Info", "Low", "Medium", "High", "Critical"):
            problems.append("severity " + finding["severity"])
        if finding["unique_id_from_tool"] in seen:
            problems.append("identifier twice: " + finding["unique_id_from_tool"])
        seen.add(finding["unique_id_from_tool"])
    return list(strings(document))


def read_xml(data, problems):
    root = ElementTree.fromstring(data)
    if root.tag != "nmaprun":
        problems.append("root " + root.tag)
    return [text for element in root.iter() for text in [element.text or "", *element.attrib.values()]]


def read_xlsx(data, problems):
    archive = zipfile.ZipFile(io.BytesIO(data))
    texts = []
    for name in archive.namelist():
        if not name.endswith((".xml", ".rels")):
            problems.append("part " + name)
            continue
        root = ElementTree.fromstring(archive.read(name))
        for element in root.iter():
            tag = element.tag.rsplit("}", 1)[-1]
            if name.startswith("xl/worksheets/") and tag in ("f", "hyperlink", "oleObject"):
                problems.append(tag + " in " + name)
            if element.attrib.get("TargetMode") == "External":
                problems.append("external target in " + name)
            if tag == "t":
                texts.append((element.text or "").replace("_x005F_", "_"))
    return texts


def read_html(data, problems):
    import html5lib
    document = html5lib.HTMLParser(strict=True).parse(data.decode("utf-8"))
    texts = []
    controls = []
    for element in document.iter():
        if not isinstance(element.tag, str):
            continue
        tag = element.tag.rsplit("}", 1)[-1]
        if tag in ("img", "link", "iframe", "object", "embed", "base", "audio", "video", "image", "use"):
            problems.append("element " + tag)
        if tag in ("script", "form", "input", "select"):
            controls.append(tag)
        if tag == "script":
            digest = base64.b64encode(hashlib.sha256((element.text or "").encode()).digest()).decode()
            if f"script-src 'sha256-{digest}'" not in data.decode("utf-8"):
                problems.append("a script that the page's policy does not name")
        for name, value in element.attrib.items():
            if str(name).lower().startswith("on"):
                problems.append("attribute " + str(name))
            if name in ("href", "src") and not value.startswith("#"):
                problems.append("link to " + value[:60])
        if tag not in ("style", "script"):
            texts += [element.text or "", element.tail or ""]
        elif tag == "style" and ("url(" in (element.text or "") or "@import" in (element.text or "")):
            problems.append("the style loads something")
    if sorted(controls) not in (["script"], ["form", "input", "script", "select"]):
        problems.append("controls that are not ours: " + " ".join(controls))
    ids = [element.attrib["id"] for element in document.iter() if isinstance(element.tag, str) and "id" in element.attrib]
    if len(ids) != len(set(ids)):
        problems.append("an id twice")
    targets = [element.attrib["href"][1:] for element in document.iter()
               if isinstance(element.tag, str) and element.attrib.get("href", "").startswith("#")]
    problems += ["no target " + target for target in targets if target not in ids]
    return texts


def read_cef(data, problems):
    lines = data.decode("utf-8").split("\n")
    if lines.pop() != "":
        problems.append("the last line does not end")
    problems += [f"no event: {line[:40]!r}" for line in lines if not line.startswith("CEF:0|Port135|Port135|")]
    return [line.replace("\\=", "=").replace("\\|", "|").replace("\\\\", "\\") for line in lines]


READERS = {"csv": read_csv, "json": read_json, "jsonl": read_jsonl, "defectdojo": read_defectdojo, "nmap-xml": read_xml,
           "xlsx": read_xlsx, "html": read_html, "cef": read_cef}


def main():
    kind, path = sys.argv[1:]
    with open(path, "rb") as file:
        data = file.read()
    problems = []
    if b"\0" in data and kind != "xlsx":
        problems.append("a NUL byte")
    texts = READERS[kind](data, problems)
    json.dump({"texts": texts, "problems": problems}, sys.stdout)


if __name__ == "__main__":
    main()
