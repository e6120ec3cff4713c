<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChangeDocument</name>
    <message numerus="yes">
        <source>%n more endpoint(s) are not listed here.</source>
        <translation>
            <numerusform>%n more endpoint is not listed here.</numerusform>
            <numerusform>%n more endpoints are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) are the same as before.</source>
        <translation>
            <numerusform>%n endpoint is the same as before.</numerusform>
            <numerusform>%n endpoints are the same as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>%n of the hosts that are the same are at other addresses and known by nothing but the names they say: whether they are those hosts cannot be compared.</source>
        <translation>
            <numerusform>%n of the hosts that are the same is at another address and known by nothing but the name it says: whether it is that host cannot be compared.</numerusform>
            <numerusform>%n of the hosts that are the same are at other addresses and known by nothing but the names they say: whether they are those hosts cannot be compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingDocument</name>
    <message numerus="yes">
        <source>%n known weakness(es) of hosts of this kind. Whether they apply can only be checked on the host.</source>
        <translation>
            <numerusform>%n known weakness of hosts of this kind. Whether it applies can only be checked on the host.</numerusform>
            <numerusform>%n known weaknesses of hosts of this kind. Whether they apply can only be checked on the host.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known to be exploited.</source>
        <comment>of known weaknesses; exploited: by attackers</comment>
        <translation>
            <numerusform>%n of them is known to be exploited.</numerusform>
            <numerusform>%n of them are known to be exploited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only the first %n</source>
        <comment>of many known weaknesses</comment>
        <translation>
            <numerusform>Show only the first one</numerusform>
            <numerusform>Show only the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>of many known weaknesses</comment>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostRow</name>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n port(s) open</source>
        <translation>
            <numerusform>%1, %n port open</numerusform>
            <numerusform>%1, %n ports open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message numerus="yes">
        <source>The facts about Windows and its issues are of %1 (%n day(s) old): what became known later is missing. Import a newer knowledge pack, and rate the scan again.</source>
        <translation>
            <numerusform>The facts about Windows and its issues are of %1 (%n day old): what became known later is missing. Import a newer knowledge pack, and rate the scan again.</numerusform>
            <numerusform>The facts about Windows and its issues are of %1 (%n days old): what became known later is missing. Import a newer knowledge pack, and rate the scan again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnowledgeSettings</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NmapMessages</name>
    <message numerus="yes">
        <source>%n part(s) of the file “%1” with more than 1 MiB in one tag were left out (%2); the hosts that they belong to were kept.</source>
        <translation>
            <numerusform>%n part of the file “%1” with more than 1 MiB in one tag was left out (%2); the host that it belongs to was kept.</numerusform>
            <numerusform>%n parts of the file “%1” with more than 1 MiB in one tag were left out (%2); the hosts that they belong to were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PduText</name>
    <message numerus="yes">
        <source>%n more bytes are not shown.</source>
        <translation>
            <numerusform>%n more byte is not shown.</numerusform>
            <numerusform>%n more bytes are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, port %2: %n messages</source>
        <translation>
            <numerusform>%1, port %2: %n message</numerusform>
            <numerusform>%1, port %2: %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%n zones found no room here: JSON and CSV hold them.</source>
        <translation>
            <numerusform>%n zone found no room here: JSON and CSV hold it.</numerusform>
            <numerusform>%n zones found no room here: JSON and CSV hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows found no room here: JSON and CSV hold them.</source>
        <translation>
            <numerusform>%n row found no room here: JSON and CSV hold it.</numerusform>
            <numerusform>%n rows found no room here: JSON and CSV hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours between a look and its reference</source>
        <translation>
            <numerusform>%n hour between a look and its reference</numerusform>
            <numerusform>%n hours between a look and its reference</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s (%n hosts)</source>
        <translation>
            <numerusform>%1 s (%n host)</numerusform>
            <numerusform>%1 s (%n hosts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Examples of %n hosts.</source>
        <translation>
            <numerusform>Example of %n host.</numerusform>
            <numerusform>Examples of %n hosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In use: %n computers were seen using it.</source>
        <translation>
            <numerusform>In use: %n computer was seen using it.</numerusform>
            <numerusform>In use: %n computers were seen using it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells have a reference that looked too long before or after.</source>
        <translation>
            <numerusform>%n cell has a reference that looked too long before or after.</numerusform>
            <numerusform>%n cells have a reference that looked too long before or after.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computers</source>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows in which nobody saw a service are not listed: --all-hosts lists them.</source>
        <translation>
            <numerusform>%n row in which nobody saw a service is not listed: --all-hosts lists it.</numerusform>
            <numerusform>%n rows in which nobody saw a service are not listed: --all-hosts lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesDocument</name>
    <message numerus="yes">
        <source>In use: traffic shows %n computer(s) that use it. Look at them before the rule is enforced.</source>
        <translation>
            <numerusform>In use: traffic shows %n computer that uses it. Look at it before the rule is enforced.</numerusform>
            <numerusform>In use: traffic shows %n computers that use it. Look at them before the rule is enforced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyCommand</name>
    <message numerus="yes">
        <source>%n zones have no networks yet (%1): write them into their lines, and take the # away.</source>
        <translation>
            <numerusform>%n zone has no network yet (%1): write it into its line, and take the # away.</numerusform>
            <numerusform>%n zones have no networks yet (%1): write them into their lines, and take the # away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecheckCommand</name>
    <message numerus="yes">
        <source>%n host(s) would be examined again. Nothing was sent.</source>
        <translation>
            <numerusform>%n host would be examined again. Nothing was sent.</numerusform>
            <numerusform>%n hosts would be examined again. Nothing was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more endpoints are not listed here.</source>
        <translation>
            <numerusform>%n more endpoint is not listed here.</numerusform>
            <numerusform>%n more endpoints are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hosts are not listed here.</source>
        <translation>
            <numerusform>%n more host is not listed here.</numerusform>
            <numerusform>%n more hosts are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more findings are not listed here.</source>
        <translation>
            <numerusform>%n more finding is not listed here.</numerusform>
            <numerusform>%n more findings are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n endpoints of this host are not listed: this report has room for those of the worst hosts only. Excel, CSV and JSON hold more.</source>
        <translation>
            <numerusform>The %n endpoint of this host is not listed: this report has room for those of the worst hosts only. Excel, CSV and JSON hold more.</numerusform>
            <numerusform>The %n endpoints of this host are not listed: this report has room for those of the worst hosts only. Excel, CSV and JSON hold more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n other subnets are not in this chart.</source>
        <translation>
            <numerusform>The %n other subnet is not in this chart.</numerusform>
            <numerusform>The %n other subnets are not in this chart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(accepted on %n of them)</source>
        <translation>
            <numerusform>(accepted on %n of them)</numerusform>
            <numerusform>(accepted on %n of them)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found on %n hosts</source>
        <translation>
            <numerusform>Found on %n host</numerusform>
            <numerusform>Found on %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hosts have findings; this report has room for the worst only. Excel, CSV and JSON hold all of them.</source>
        <translation>
            <numerusform>%n more host has findings; this report has room for the worst only. Excel, CSV and JSON hold all of them.</numerusform>
            <numerusform>%n more hosts have findings; this report has room for the worst only. Excel, CSV and JSON hold all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints that only the host itself can use are not listed.</source>
        <translation>
            <numerusform>%n endpoint that only the host itself can use is not listed.</numerusform>
            <numerusform>%n endpoints that only the host itself can use are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses gave no answer: whether there is a host behind them, and what it runs, is not known.</source>
        <translation>
            <numerusform>%n address gave no answer: whether there is a host behind it, and what it runs, is not known.</numerusform>
            <numerusform>%n addresses gave no answer: whether there is a host behind them, and what it runs, is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were not examined at all.</source>
        <translation>
            <numerusform>%n address was not examined at all.</numerusform>
            <numerusform>%n addresses were not examined at all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets could not be examined because of their name or of the scanning computer.</source>
        <translation>
            <numerusform>%n target could not be examined because of its name or of the scanning computer.</numerusform>
            <numerusform>%n targets could not be examined because of their name or of the scanning computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts kept their list of services to themselves: what they run was not seen.</source>
        <translation>
            <numerusform>%n host kept its list of services to itself: what it runs was not seen.</numerusform>
            <numerusform>%n hosts kept their list of services to themselves: what they run was not seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n hosts not everything was read or tried: more may be there.</source>
        <translation>
            <numerusform>Of %n host not everything was read or tried: more may be there.</numerusform>
            <numerusform>Of %n hosts not everything was read or tried: more may be there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts did not name their version of Windows: their support was not judged.</source>
        <translation>
            <numerusform>%n host did not name its version of Windows: its support was not judged.</numerusform>
            <numerusform>%n hosts did not name their version of Windows: their support was not judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Act now: %n hosts are critical or high, of %1 in this report. The gravest finding: %2.</source>
        <translation>
            <numerusform>Act now: %n host is critical or high, of %1 in this report. The gravest finding: %2.</numerusform>
            <numerusform>Act now: %n hosts are critical or high, of %1 in this report. The gravest finding: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan the work: %n hosts are medium, none is worse, of %1 in this report. Begin with: %2.</source>
        <translation>
            <numerusform>Plan the work: %n host is medium, none is worse, of %1 in this report. Begin with: %2.</numerusform>
            <numerusform>Plan the work: %n hosts are medium, none is worse, of %1 in this report. Begin with: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing urgent: none of the %n hosts in this report is worse than low, as seen from here.</source>
        <translation>
            <numerusform>Nothing urgent: the one host in this report is not worse than low, as seen from here.</numerusform>
            <numerusform>Nothing urgent: none of the %n hosts in this report is worse than low, as seen from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not rated: of the %n hosts in this report too little was seen.</source>
        <translation>
            <numerusform>Not rated: of the one host in this report too little was seen.</numerusform>
            <numerusform>Not rated: of the %n hosts in this report too little was seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worse on %n hosts, better on %1.</source>
        <translation>
            <numerusform>Worse on %n host, better on %1.</numerusform>
            <numerusform>Worse on %n hosts, better on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better on %n hosts, and worse on none.</source>
        <translation>
            <numerusform>Better on %n host, and worse on none.</numerusform>
            <numerusform>Better on %n hosts, and worse on none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No host is better or worse; %n could not be compared.</source>
        <translation>
            <numerusform>No host is better or worse; %n could not be compared.</numerusform>
            <numerusform>No host is better or worse; %n could not be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not done yet: %n findings are still there or new; %1 are fixed, %2 are not proven.</source>
        <translation>
            <numerusform>Not done yet: %n finding is still there or new; fixed: %1, not proven: %2.</numerusform>
            <numerusform>Not done yet: %n findings are still there or new; fixed: %1, not proven: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not proven yet: %n findings could not be verified; %1 are fixed, none is still there.</source>
        <translation>
            <numerusform>Not proven yet: %n finding could not be verified; fixed: %1, still there: none.</numerusform>
            <numerusform>Not proven yet: %n findings could not be verified; fixed: %1, still there: none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: all %n findings are fixed, as seen from where this scan was made.</source>
        <translation>
            <numerusform>Done: the one finding is fixed, as seen from where this scan was made.</numerusform>
            <numerusform>Done: all %n findings are fixed, as seen from where this scan was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>every hour</numerusform>
            <numerusform>every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>every minute</numerusform>
            <numerusform>every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrafficWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), of them %1 from Monday to Friday.</source>
        <translation>
            <numerusform>%n day, of them %1 from Monday to Friday.</numerusform>
            <numerusform>%n days, of them %1 from Monday to Friday.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) of a kind of network that is not read.</source>
        <translation>
            <numerusform>%n packet of a kind of network that is not read.</numerusform>
            <numerusform>%n packets of a kind of network that is not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) cut at %1 bytes: interfaces may not be readable.</source>
        <translation>
            <numerusform>%n packet cut at %1 bytes: interfaces may not be readable.</numerusform>
            <numerusform>%n packets cut at %1 bytes: interfaces may not be readable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) recorded shorter than they were.</source>
        <translation>
            <numerusform>%n packet recorded shorter than it was.</numerusform>
            <numerusform>%n packets recorded shorter than they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the recorder lost %n packet(s).</source>
        <translation>
            <numerusform>the recorder lost %n packet.</numerusform>
            <numerusform>the recorder lost %n packets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of conversations are missing.</source>
        <translation>
            <numerusform>%n byte of conversations is missing.</numerusform>
            <numerusform>%n bytes of conversations are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were there twice and count once.</source>
        <translation>
            <numerusform>%n item was there twice and counts once.</numerusform>
            <numerusform>%n items were there twice and count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read.</source>
        <translation>
            <numerusform>%n item could not be read.</numerusform>
            <numerusform>%n items could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were forgotten for lack of room.</source>
        <translation>
            <numerusform>%n connection was forgotten for lack of room.</numerusform>
            <numerusform>%n connections were forgotten for lack of room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of computers with themselves left out.</source>
        <translation>
            <numerusform>%n connection of a computer with itself left out.</numerusform>
            <numerusform>%n connections of computers with themselves left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMB connection(s) are encrypted: pipes in them are not seen.</source>
        <translation>
            <numerusform>%n SMB connection is encrypted: pipes in it are not seen.</numerusform>
            <numerusform>%n SMB connections are encrypted: pipes in them are not seen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n connection(s) one direction alone was recorded.</source>
        <translation>
            <numerusform>of %n connection one direction alone was recorded.</numerusform>
            <numerusform>of %n connections one direction alone was recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) more were left out for lack of room.</source>
        <translation>
            <numerusform>%n use more was left out for lack of room.</numerusform>
            <numerusform>%n uses more were left out for lack of room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of an encrypted wireless network: record behind the access point.</source>
        <translation>
            <numerusform>%n frame of an encrypted wireless network: record behind the access point.</numerusform>
            <numerusform>%n frames of an encrypted wireless network: record behind the access point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a #Fields line before them: read in the standard order of the Windows Firewall.</source>
        <translation>
            <numerusform>%n line without a #Fields line before it: read in the standard order of the Windows Firewall.</numerusform>
            <numerusform>%n lines without a #Fields line before them: read in the standard order of the Windows Firewall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UseDocument</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more service(s)</source>
        <translation>
            <numerusform>and %n more service</numerusform>
            <numerusform>and %n more services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n use(s) shown:</source>
        <translation>
            <numerusform>Of %n use shown:</numerusform>
            <numerusform>Of %n uses shown:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>operations</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::AcceptDialog</name>
    <message numerus="yes">
        <source>%1 (on %n host(s))</source>
        <translation>
            <numerusform>%1 (on %n host)</numerusform>
            <numerusform>%1 (on %n hosts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n host(s)</source>
        <translation>
            <numerusform>This %n host</numerusform>
            <numerusform>These %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::DetailsPane</name>
    <message numerus="yes">
        <source>%n line(s) repeat another one and are shown once.</source>
        <comment>of the list of a host</comment>
        <translation>
            <numerusform>%n line repeat another one and are shown once.</numerusform>
            <numerusform>%n lines repeat another one and are shown once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::EndpointModel</name>
    <message numerus="yes">
        <source>Local only: %n service(s) that the network cannot use</source>
        <translation>
            <numerusform>Local only: %n service that the network cannot use</numerusform>
            <numerusform>Local only: %n services that the network cannot use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::FindingModel</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>hosts with a finding</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>hosts with a finding</comment>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::FindingsView</name>
    <message numerus="yes">
        <source>On %n host(s). Enter shows them in the host table.</source>
        <translation>
            <numerusform>On %n host. Enter shows them in the host table.</numerusform>
            <numerusform>On %n hosts. Enter shows them in the host table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::HomePanel</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>hosts since the scan before</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>hosts since the scan before</comment>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <comment>hosts since the scan before</comment>
        <translation>
            <numerusform>%n better</numerusform>
            <numerusform>%n better</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <comment>hosts since the scan before</comment>
        <translation>
            <numerusform>%n worse</numerusform>
            <numerusform>%n worse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s): %1</source>
        <translation>
            <numerusform>Ends in %n day: %1</numerusform>
            <numerusform>Ends in %n days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::HostSortFilter</name>
    <message numerus="yes">
        <source>%1: %n host(s)</source>
        <extracomment>a heading of the host table: what its hosts have in common</extracomment>
        <translation>
            <numerusform>%1: %n host</numerusform>
            <numerusform>%1: %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <comment>of a heading of the host table</comment>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::NoteDialog</name>
    <message numerus="yes">
        <source>For %n host(s): tags are added to those they have; a note replaces theirs, an empty one leaves them as they are.</source>
        <translation>
            <numerusform>For %n host: tags are added to those it has; a note replaces its own, an empty one leaves it as it is.</numerusform>
            <numerusform>For %n hosts: tags are added to those they have; a note replaces theirs, an empty one leaves them as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::Notices</name>
    <message numerus="yes">
        <source>(%n more message(s) behind this one)</source>
        <translation>
            <numerusform>(%n more message behind this one)</numerusform>
            <numerusform>(%n more messages behind this one)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::PlacesFindings</name>
    <message numerus="yes">
        <source>by %n computer(s)</source>
        <translation>
            <numerusform>by %n computer</numerusform>
            <numerusform>by %n computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::PlacesPage</name>
    <message numerus="yes">
        <source>Draft: under %1, %n cell(s) change. The policy in force is %2.</source>
        <translation>
            <numerusform>Draft: under %1, %n cell changes. The policy in force is %2.</numerusform>
            <numerusform>Draft: under %1, %n cells change. The policy in force is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::ScanForm</name>
    <message numerus="yes">
        <source>%n scan(s) are chosen.</source>
        <translation>
            <numerusform>%n scan is chosen.</numerusform>
            <numerusform>%n scans are chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::ScanOptionsRow</name>
    <message numerus="yes">
        <source>%n exclusion(s)</source>
        <translation>
            <numerusform>%n exclusion</numerusform>
            <numerusform>%n exclusions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::ScanPage</name>
    <message numerus="yes">
        <source>%1 and %n more range(s)</source>
        <translation>
            <numerusform>%1 and %n more range</numerusform>
            <numerusform>%1 and %n more ranges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s) of this kind.</source>
        <translation>
            <numerusform>%n more message of this kind.</numerusform>
            <numerusform>%n more messages of this kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) written to %1.</source>
        <translation>
            <numerusform>%n host written to %1.</numerusform>
            <numerusform>%n hosts written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::ScanRemoval</name>
    <message numerus="yes">
        <source>%n scan(s) were deleted.</source>
        <translation>
            <numerusform>%n scan was deleted.</numerusform>
            <numerusform>%n scans were deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::TargetBar</name>
    <message numerus="yes">
        <source>%1, with %n name(s) to look up first</source>
        <translation>
            <numerusform>%1, with %n name to look up first</numerusform>
            <numerusform>%1, with %n names to look up first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <comment>a number of addresses to scan</comment>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::TargetEdit</name>
    <message numerus="yes">
        <source>%1, this computer is %2: %n address(es)</source>
        <translation>
            <numerusform>%1, this computer is %2: %n address</numerusform>
            <numerusform>%1, this computer is %2: %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::TrafficPage</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::Triage</name>
    <message numerus="yes">
        <source>note on %n host(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>note on %n host</numerusform>
            <numerusform>note on %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>exclude %n host(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>exclude %n host</numerusform>
            <numerusform>exclude %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::VerdictBar</name>
    <message numerus="yes">
        <source>%n host(s)</source>
        <comment>in a sentence, after “on”</comment>
        <translation>
            <numerusform>%n host</numerusform>
            <numerusform>%n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of finding</source>
        <translation>
            <numerusform>%n more kind of finding</numerusform>
            <numerusform>%n more kinds of finding</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::WatchControl</name>
    <message numerus="yes">
        <source>%n watch(es) are on; %1 is being scanned.</source>
        <translation>
            <numerusform>%n watch is on; %1 is being scanned.</numerusform>
            <numerusform>%n watches are on; %1 is being scanned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watch(es) are on. Next scan: %1, %2.</source>
        <translation>
            <numerusform>%n watch is on. Next scan: %1, %2.</numerusform>
            <numerusform>%n watches are on. Next scan: %1, %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::WelcomePanel</name>
    <message numerus="yes">
        <source>%1, this computer is %2: %n address(es)</source>
        <translation>
            <numerusform>%1, this computer is %2: %n address</numerusform>
            <numerusform>%1, this computer is %2: %n addresses</numerusform>
        </translation>
    </message>
</context>
</TS>
