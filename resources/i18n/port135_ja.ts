<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;Export…</source>
            <translation>エクスポート(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>終了(&amp;Q)</translation>
        </message>
        <message>
            <source>Close the program</source>
            <translation>プログラムを終了します</translation>
        </message>
        <message>
            <source>&amp;Copy rows</source>
            <translation>行をコピー(&amp;C)</translation>
        </message>
        <message>
            <source>Copy the selected rows, ready to paste into a spreadsheet</source>
            <translation>選択した行を、表計算ソフトに貼り付けられる形でコピーします</translation>
        </message>
        <message>
            <source>&amp;Filter the table</source>
            <translation>表を絞り込む(&amp;F)</translation>
        </message>
        <message>
            <source>Go to the filter field</source>
            <translation>絞り込み欄に移動します</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>開始(&amp;S)</translation>
        </message>
        <message>
            <source>Examine port 135 of the hosts in the target field</source>
            <translation>対象欄のホストのポート 135 を調べます</translation>
        </message>
        <message>
            <source>&amp;Pause</source>
            <translation>一時停止(&amp;P)</translation>
        </message>
        <message>
            <source>Begin no new hosts until you resume</source>
            <translation>再開するまで新しいホストを調べません</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>停止(&amp;T)</translation>
        </message>
        <message>
            <source>End the scan; what was found stays</source>
            <translation>スキャンを終了します。見つかった結果は残ります</translation>
        </message>
        <message>
            <source>Scan the p&amp;ractice network</source>
            <translation>練習用ネットワークをスキャン(&amp;R)</translation>
        </message>
        <message>
            <source>Scan a small office that is simulated inside this computer; nothing leaves it</source>
            <translation>このコンピューターの中で再現した小さなオフィスをスキャンします。外部への通信はありません</translation>
        </message>
        <message>
            <source>Choose the tar&amp;get</source>
            <translation>対象を選ぶ(&amp;G)</translation>
        </message>
        <message>
            <source>Go to the target field</source>
            <translation>対象欄に移動します</translation>
        </message>
        <message>
            <source>&amp;All hosts</source>
            <translation>すべてのホスト(&amp;A)</translation>
        </message>
        <message>
            <source>Also list hosts that gave no answer or refused the connection</source>
            <translation>応答がないホストや接続を拒否したホストも表示します</translation>
        </message>
        <message>
            <source>&amp;Show everything again</source>
            <translation>絞り込みを解除(&amp;S)</translation>
        </message>
        <message>
            <source>Clear the filter field and the chosen level</source>
            <translation>絞り込み欄と選んだ危険度を解除します</translation>
        </message>
        <message>
            <source>Colours of the s&amp;ystem</source>
            <translation>システムの配色(&amp;Y)</translation>
        </message>
        <message>
            <source>Light or dark, as the system has it</source>
            <translation>システムの設定に合わせて明暗を切り替えます</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>ダーク(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>ヘルプ(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;About Port135</source>
            <translation>Port135 について(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>ファイル(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Scan</source>
            <translation>スキャン(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation>再開(&amp;R)</translation>
        </message>
        <message>
            <source>Go on with the hosts that are left</source>
            <translation>残りのホストを続けて調べます</translation>
        </message>
        <message>
            <source>Write the results to a file</source>
            <translation>結果をファイルに書き出します</translation>
        </message>
        <message>
            <source>Dark text on light ground</source>
            <translation>明るい背景に暗い文字</translation>
        </message>
        <message>
            <source>Light text on dark ground</source>
            <translation>暗い背景に明るい文字</translation>
        </message>
        <message>
            <source>How to work with this window</source>
            <translation>この画面の使い方</translation>
        </message>
        <message>
            <source>Version and licence</source>
            <translation>バージョンとライセンス</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>編集(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>表示(&amp;V)</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>scan hosts and networks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scan the built-in practice network on loopback</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check that this installation works</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportJob</name>
        <message>
            <source>The results could not be written to %1: %2. Choose another folder or file name.</source>
            <translation>結果を %1 に書き込めませんでした: %2。別のフォルダーかファイル名を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>FindingDocument</name>
        <message>
            <source>Nothing was found that is worth a remark.</source>
            <translation>特に指摘する点は見つかりませんでした。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Firewall</source>
            <translation>ファイアウォール</translation>
        </message>
        <message>
            <source>Patch</source>
            <translation>更新プログラム</translation>
        </message>
        <message>
            <source>Access control</source>
            <translation>アクセス制御</translation>
        </message>
        <message>
            <source>Network separation</source>
            <translation>ネットワークの分離</translation>
        </message>
        <message>
            <source>Caution:</source>
            <translation>注意:</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>根拠</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>意味すること</translation>
        </message>
        <message>
            <source>What it does not mean</source>
            <translation>意味しないこと</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>対策</translation>
        </message>
        <message>
            <source>How to check it</source>
            <translation>確認方法</translation>
        </message>
        <message>
            <source>References</source>
            <translation>参考資料</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>%1, confidence: %2</source>
            <translation>%1、確度: %2</translation>
        </message>
        <message>
            <source>Possible, but not proven</source>
            <translation>可能性はあるが未確認</translation>
        </message>
        <message>
            <source>Known weaknesses of hosts of this kind. Whether they apply can only be checked on the host.</source>
            <translation>この種のホストで知られている弱点です。該当するかどうかは、そのホスト上でしか確認できません。</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message>
            <source>CSV table for spreadsheets</source>
            <translation>表計算ソフト用の CSV</translation>
        </message>
        <message>
            <source>JSON, one document</source>
            <translation>JSON(1 つの文書)</translation>
        </message>
        <message>
            <source>JSON Lines, one host a line</source>
            <translation>JSON Lines(1 行に 1 ホスト)</translation>
        </message>
        <message>
            <source>Text table for terminals</source>
            <translation>端末用のテキスト表</translation>
        </message>
        <message>
            <source>The device took no more data.</source>
            <translation>これ以上データを書き込めませんでした。</translation>
        </message>
    </context>
    <context>
        <name>HostColumns</name>
        <message>
            <source>Level</source>
            <translation>危険度</translation>
        </message>
        <message>
            <source>How bad the proven exposure is</source>
            <translation>確認された露出の深刻さ</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>The address that was examined</source>
            <translation>調べたアドレス</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>The name that was typed, or that the host or DNS gave</source>
            <translation>入力された名前、またはホストや DNS が返した名前</translation>
        </message>
        <message>
            <source>Port 135</source>
            <translation>ポート 135</translation>
        </message>
        <message>
            <source>What port 135 of this host turned out to be</source>
            <translation>このホストのポート 135 の調査結果</translation>
        </message>
        <message>
            <source>Reachable services</source>
            <translation>到達できるサービス</translation>
        </message>
        <message>
            <source>RPC services that can be used over the network, and how many of their ports took a connection</source>
            <translation>ネットワーク経由で使える RPC サービスと、接続できたポートの数</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>What the listed services show this host to be</source>
            <translation>一覧のサービスから分かるホストの役割</translation>
        </message>
        <message>
            <source>Main finding</source>
            <translation>主な指摘</translation>
        </message>
        <message>
            <source>What is wrong, and what to do first</source>
            <translation>問題点と、最初にすべきこと</translation>
        </message>
        <message>
            <source>Round trip</source>
            <translation>応答時間</translation>
        </message>
        <message>
            <source>Time from the connection request to its answer</source>
            <translation>接続要求から応答までの時間</translation>
        </message>
    </context>
    <context>
        <name>HostRow</name>
        <message numerus="yes">
            <source>%n service(s)</source>
            <translation>
                <numerusform>サービス %n</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, ports not tried</source>
            <translation>%1、ポート未確認</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n port(s) open</source>
            <translation>
                <numerusform>%1、開放ポート %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IdentityDocument</name>
        <message>
            <source>less than a second from this computer's clock</source>
            <translation>このコンピューターの時計との差は 1 秒未満</translation>
        </message>
        <message>
            <source>%1 s ahead of this computer's clock</source>
            <translation>このコンピューターの時計より %1 秒進んでいます</translation>
        </message>
        <message>
            <source>%1 s behind this computer's clock</source>
            <translation>このコンピューターの時計より %1 秒遅れています</translation>
        </message>
        <message>
            <source>DNS name</source>
            <translation>DNS 名</translation>
        </message>
        <message>
            <source>Computer name</source>
            <translation>コンピューター名</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>ドメイン</translation>
        </message>
        <message>
            <source>DNS domain</source>
            <translation>DNS ドメイン</translation>
        </message>
        <message>
            <source>Forest</source>
            <translation>フォレスト</translation>
        </message>
        <message>
            <source>Operating system</source>
            <translation>オペレーティングシステム</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>時計</translation>
        </message>
        <message>
            <source>Own addresses</source>
            <translation>ホスト自身のアドレス</translation>
        </message>
        <message>
            <source>Offered logons</source>
            <translation>提供している認証方式</translation>
        </message>
        <message>
            <source>The host tells this to everybody who asks, without a logon.</source>
            <translation>ホストはこれらの情報を、ログオンなしで誰にでも答えます。</translation>
        </message>
        <message numerus="yes">
            <source>%n byte(s)</source>
            <translation>
                <numerusform>%n バイト</numerusform>
            </translation>
        </message>
        <message>
            <source>Sent: %1</source>
            <translation>送信: %1</translation>
        </message>
        <message>
            <source>Received: %1</source>
            <translation>受信: %1</translation>
        </message>
    </context>
    <context>
        <name>Knowledge</name>
        <message>
            <source>“%1” is not a system version such as 10.0.17763.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a day such as 2026-01-31.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not client, server or samba.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row names no product or no source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is larger than %1 MiB.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The header line must name these columns, separated by tabs: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has more than %1 lines.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is longer than %1 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line is not valid UTF-8.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line contains a control character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The line has %1 columns instead of %2: “%3”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, line %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not an interface UUID.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a version such as 1.0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a category.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row names no source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: The interface %2 %3 stands there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a trait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The interface %1 %2 does not stand in interfaces.tsv.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The row needs an id, a day, two system versions and a source: “%1”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Main</name>
        <message>
            <source>port135-cli finds what TCP port 135 of a network exposes, and how bad it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usage: port135-cli COMMAND [options]</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>port135-cli COMMAND --help says more about each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no language “%1”: use en or ja.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>NmapMessages</name>
        <message>
            <source>The file “%1” could not be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “%1” is larger than %2 MiB. Split the nmap scan into several files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “%1” is not valid XML in line %2: %3 Choose a file that nmap wrote with -oX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “%1” ends in line %2, before it is complete. Finish the nmap scan, or copy the file again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “%1” is no output of nmap: line %2 begins with &lt;%3&gt;, not with &lt;nmaprun&gt;. Choose a file that nmap wrote with -oX.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “%1” was refused at line %2, because it contains what nmap never writes. Do not use a file from a source you do not trust.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line %2 of the file “%1” names a host by “%3”, which is no address. Correct the line or scan with nmap again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file “%1” names more than %2 hosts. Split it into several scans.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PracticeCommand</name>
        <message>
            <source>Opens a built-in office network on loopback (127.135.0.0/24) and scans it: real sockets, the real protocol, no other computer involved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The practice network has its own targets: name none.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ProgressLine</name>
        <message>
            <source>%1 s</source>
            <translation type="unfinished">%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation type="unfinished">%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation type="unfinished">%1 時間 %2 分</translation>
        </message>
        <message>
            <source>Looking up names …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 hosts, %3 open, %4/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopping …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 left</source>
            <translation type="unfinished">残り %1</translation>
        </message>
    </context>
    <context>
        <name>Roles</name>
        <message>
            <source>Domain controller</source>
            <translation>ドメインコントローラー</translation>
        </message>
        <message>
            <source>Certificate authority</source>
            <translation>証明機関</translation>
        </message>
        <message>
            <source>Remote desktop licensing</source>
            <translation>リモートデスクトップライセンス</translation>
        </message>
        <message>
            <source>Remote desktop gateway</source>
            <translation>リモートデスクトップゲートウェイ</translation>
        </message>
        <message>
            <source>Windows deployment</source>
            <translation>Windows 展開サービス</translation>
        </message>
        <message>
            <source>Message queuing</source>
            <translation>メッセージキュー</translation>
        </message>
        <message>
            <source>DNS server</source>
            <translation>DNS サーバー</translation>
        </message>
        <message>
            <source>DHCP server</source>
            <translation>DHCP サーバー</translation>
        </message>
        <message>
            <source>WINS server</source>
            <translation>WINS サーバー</translation>
        </message>
        <message>
            <source>Cluster node</source>
            <translation>クラスターノード</translation>
        </message>
        <message>
            <source>Exchange server</source>
            <translation>Exchange サーバー</translation>
        </message>
        <message>
            <source>Routing and remote access</source>
            <translation>ルーティングとリモートアクセス</translation>
        </message>
        <message>
            <source>DFS replication</source>
            <translation>DFS レプリケーション</translation>
        </message>
        <message>
            <source>File replication</source>
            <translation>ファイルレプリケーション</translation>
        </message>
        <message>
            <source>Licence activation (KMS)</source>
            <translation>ライセンス認証 (KMS)</translation>
        </message>
        <message>
            <source>Print spooler</source>
            <translation>印刷スプーラー</translation>
        </message>
        <message>
            <source>Samba</source>
            <translation>Samba</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>Domain controller</source>
            <translation type="unfinished">ドメインコントローラー</translation>
        </message>
        <message>
            <source>Certification authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remote Desktop licensing server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows deployment server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message queuing (MSMQ)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DNS server</source>
            <translation type="unfinished">DNS サーバー</translation>
        </message>
        <message>
            <source>DHCP server</source>
            <translation type="unfinished">DHCP サーバー</translation>
        </message>
        <message>
            <source>WINS server</source>
            <translation type="unfinished">WINS サーバー</translation>
        </message>
        <message>
            <source>Failover cluster node</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exchange server</source>
            <translation type="unfinished">Exchange サーバー</translation>
        </message>
        <message>
            <source>Remote Desktop gateway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Router or remote access server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DFS replication member</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File replication member (FRS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows activation host (KMS)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print spooler</source>
            <translation type="unfinished">印刷スプーラー</translation>
        </message>
        <message>
            <source>Samba server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firewall</source>
            <translation type="unfinished">ファイアウォール</translation>
        </message>
        <message>
            <source>Updates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access control</source>
            <translation type="unfinished">アクセス制御</translation>
        </message>
        <message>
            <source>Network separation</source>
            <translation type="unfinished">ネットワークの分離</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>remedy: family, step</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 Caution: %3</source>
            <comment>remedy: family, step, caution</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This host was not examined, so nothing is known about it yet: scan it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host refused the connection to TCP port %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No connection to TCP port %1 came about, and the host sent no refusal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TCP port %1 speaks RPC but offers no endpoint mapper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper on TCP port %1 took the call, but not one entry of its list arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TCP port %1 is open, but what is there did not speak RPC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TCP port %1 was not examined: something failed on the scanning computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For port 135 there is nothing to do. Look at TCP 445 on its own: services on named pipes are reached there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan this address from its own segment or from the host's neighbour if you want to know more: a firewall in between, a host that is off and an unused address all look the same from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find out on the host which program owns the port: Get-NetTCPConnection -LocalPort 135 on Windows, ss -ltnp on Linux; then scan again, with longer time limits if the answer broke off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find out on the host which program owns the port: Get-NetTCPConnection -LocalPort 135 on Windows, ss -ltnp on Linux. If nobody knows it, treat it as unwanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Firewalls, load balancers and decoy systems take connections on every port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the scanning computer: lower the number of hosts at once if it ran out of connections, and let its firewall or security software allow the program; then scan this host again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port 135 is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port 135 of this host is closed for you: there is nothing to do about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host is there and takes no connection to the endpoint mapper from where the scan was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says nothing about other ports: named pipes over TCP 445 lead to many of the same services and were not tried. From another network the port may be open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again at any time: the port must stay closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated: no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This address did not answer, so nothing is known about it: scan it from its own segment if it should be there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A firewall drops the packets, the host is off, or nobody has this address. From here these cannot be told apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silence is not the same as closed, and not the same as safe: from another place the port may answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again while the host is on, or from its own segment: an answer of any kind gives a rating.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated: RPC without a list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port 135 speaks RPC but gave no list of services: find out on the host which program owns the port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something on the port speaks the protocol, but no endpoint was learned from it: it offers no mapper, or its answer broke off before the first entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not say that the host exposes nothing: its services stayed unknown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again: with a list, or with a closed port, the host gets a rating.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated: port 135 is open, but it is not RPC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something other than RPC listens on port 135: find out on the host which program owns the port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The port took a connection, but the answer, or its absence, does not fit RPC. It is no Windows endpoint mapper that answers everybody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not say what the program is or whether it is harmless; no other protocol was tried on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again after the program was removed or explained: the port must be closed, or speak RPC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not rated: the scan failed on this computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanning computer could not examine this host: lift its limit or its block, and scan again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fault lies with the computer that scans, not with the host: nothing was learned about the host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It says nothing about the host, neither good nor bad.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again: any other outcome replaces this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper answered without a logon, and its list is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is listed on a TCP port: only local endpoints and named pipes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These TCP ports are listed; none of them was tried: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper answered, but refused to give its list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper answered, but it does not offer the lookup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less NTLM means less told to strangers: see with the policy “Network security: Restrict NTLM: Audit incoming NTLM traffic” who still uses it, then restrict it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old devices and programs log on by NTLM only: audit for some weeks before you restrict.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint map lists endpoints on the old transport %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find out which system this is (its version is not proven by the list), and replace or upgrade it if it is out of support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the protocols IPX/SPX, NetBEUI and AppleTalk off its network connections, and switch NetBIOS over TCP/IP off where nothing needs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Very old programs find their server by these protocols only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block TCP and UDP 135, TCP 139 and 445 and TCP 1025 to 5000 to it from everything that does not need it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint map is public and ports behind it are open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strangers can read which RPC services run here and reach some of them: limit port 135 and the dynamic ports to those who need them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a logon anybody at this place of the network gets the list of RPC services with their ports, and at least one of the ports takes connections. That is the map and the door for every later attack.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is no flaw by itself: Windows servers do this by default, and domain controllers have to. Most services behind the ports ask for a logon. Named pipes, which go over port 445, were not tried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again from the same place: port 135 must be silent or closed, or all listed ports closed or silent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint map is public, but no port behind it is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strangers can read which RPC services run here but reach none of them by TCP: limit port 135 as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a logon the endpoint mapper answers every question about its services. No listed TCP port took a connection from here, so what leaks is knowledge: roles, versions, names of pipes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It holds for the place and the moment of this scan; another network may be allowed more. Named pipes, which go over port 445, were not tried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again from the same place: port 135 must be silent or closed, or the lookup refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint map is public; its ports were not tried</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strangers can read which RPC services run here, but the ports were not tried: scan again with the reach stage on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a logon the endpoint mapper lists its services and their TCP ports. Whether one of these ports can be reached from here decides how serious that is, and that was not found out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not say that a listed service can be reached: on Windows with its firewall on, services are listed whose ports are shut. It does not say the opposite either.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again with the reach stage switched on: then this finding gives way to one that rests on tried ports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper answers, but keeps its list to itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lookup is refused, yet port 135 answers everybody: limit it to those who need it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services was not given to a caller without a logon. The port still answers, and such an answer may carry the name, the domain and the version of the host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused is not safe: which services run and which ports are open stayed unknown. By what the lookup was refused (a policy, a filter, another product) cannot be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again from the same place: port 135 must be silent or closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transports of very old systems are listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host lists RPC on transports that only very old Windows has: find out what it is, and replace or isolate it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NetBIOS, SPX, IPX and AppleTalk endpoints are registered by Windows up to Server 2003 and by hardly anything else. Such systems get no more updates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list names transports, not a version: an old program or another product may have registered them. These endpoints were not tried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again: the old transports must be gone from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest cumulative update (all since July 2021 close PrintNightmare), require LDAP signing and channel binding on domain controllers, and Extended Protection on the web pages of certification authorities, so that a forced logon leads nowhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find clients without LDAP signing first: event 2889 on domain controllers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep printing on a print server of its own, outside the segment of the domain controllers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit the service's inbound rules to those who need it: Remote Desktop licensing to the session hosts, Windows Deployment Services to the installation network, Message Queuing to its partners (RPC and TCP 1801, 2101, 2103, 2105).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Session hosts without their licensing server refuse users when the grace period is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest cumulative update. At the least: July 2024 for Remote Desktop licensing, December 2024 for Message Queuing, and April 2026 for Windows Deployment Services, or AllowHandsFreeFunctionality=0 after the January 2026 update.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the role or feature where nobody uses it (Server Manager &gt; Remove Roles and Features); Message Queuing is often left over from an old program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removing Message Queuing deletes the messages that wait in its queues.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put these servers into a server segment and allow the ports from single addresses, not from the user network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit the firewall groups “Remote Service Management” and “Remote Scheduled Tasks Management” to the management subnet: Set-NetFirewallRule -DisplayGroup 'Remote Service Management' -RemoteAddress 192.0.2.0/24 (your subnet here); or switch the groups off where nobody manages the host from afar.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Software distribution, monitoring and backup often use them: list their servers as well. Group names depend on the display language.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an RPC filter (netsh rpc filter, layer um, condition if_uuid) that permits the interface only to an administrator group; for services alone, DisableRPCOverTCP=1 under HKLM\SYSTEM\CurrentControlSet\Control closes the TCP way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A wrong filter locks remote management out: try it on one host at which you can sit down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give every host its own local administrator password (Windows LAPS), so that one stolen password does not open the next host; keep the cumulative updates current.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where nobody prints through this host, set the policy Computer Configuration &gt; Administrative Templates &gt; Printers &gt; “Allow Print Spooler to accept client connections” to Disabled and restart the spooler; where nobody prints at all, disable the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the policy the host still prints itself, but its shared printers can no longer be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On workstations switch off the inbound rules “File and Printer Sharing (Spooler Service - RPC)” and “(Spooler Service - RPC-EPMAP)”; on print servers limit them to the networks that print.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest cumulative update (all since July 2021 close PrintNightmare) and leave the policy “Limits print driver installation to Administrators” on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Users can then no longer add printers whose drivers are not on the host yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print through one print server, and let workstations not connect to each other (private VLAN, client isolation).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The DCOM service on port %1 answered a question without a logon (ServerAlive2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit the firewall groups “Windows Management Instrumentation (WMI)” and “COM+ Network Access” to the management subnet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Monitoring and inventory often use WMI: list their servers as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In dcomcnfg, under My Computer &gt; COM Security, take remote launch and activation away from everybody but administrators, and keep the group “Distributed COM Users” empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not switch DCOM off altogether (EnableDCOM=N): remote management and some server roles need it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install a cumulative update from March 2023 or later: since then DCOM insists on packet integrity, which ends relayed logons. Events 10036 to 10038 name clients that are too old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Old industrial software (OPC) may stop working.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The print spooler is reachable on a key server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A domain controller or certification authority runs a print spooler that can be reached: switch the spooler off there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any domain user who reaches the spooler can make this server log on to a computer of the user's choice. On a domain controller or certification authority that can end in control of the whole domain. The spooler has had flaws that let users run programs as the system, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not say that an update is missing or that the forced logon would succeed: that depends on settings of other servers. Seen was an open port that the map assigns to the spooler; no call was made to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again: the spooler's interfaces must be gone from the list or their port closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A service that works before the logon is reachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remote Desktop licensing, deployment or Message Queuing can be reached: limit it to the hosts that need it, and update it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These roles take calls from strangers by design, and each has had flaws that could be used without a logon. From where the scan was made, its RPC port is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not say that an update is missing. For Message Queuing the known flaws are on TCP 1801, which this scan does not try. No call was made to the service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again from the same place: the service's port must be closed or silent, or the role gone from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remote control of services or scheduled tasks is reachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever has an administrator's password can run programs on this host from here: limit remote management to the management subnet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through these interfaces an administrator creates services or tasks that run as the system. Attackers use them with stolen passwords to move from host to host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is no flaw, and without an administrator's account nothing happens. On a host that is managed over the network it is expected from the management subnet, and from nowhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again from the user network: the ports named above must be closed or silent. Scan from the management subnet: there they may be open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The print spooler is reachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other computers can reach the print spooler of this host: let it take no connections where it shares no printers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any domain user who reaches the spooler can make this host log on to a computer of the user's choice, and the spooler has had several flaws that let users run programs as the system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not say that an update is missing. On a print server an open spooler is its purpose: then limit who reaches it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DCOM and WMI may be reachable from another network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The DCOM service answers across network borders and further RPC ports are open: limit WMI and DCOM to the management subnet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Through DCOM an administrator starts programs from afar, for example by WMI. Port 135 takes the request, a dynamic port does the work; the first answered here, and at least one of the second kind is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not prove that the very port of WMI is open: it appears only after a logon, which this scan does not make. Without an administrator's account nothing happens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again from the other network: port 135 or the dynamic ports must be closed or silent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let only the management network in: in Windows Defender Firewall with Advanced Security, limit the remote addresses of the inbound rules whose local port is “RPC Endpoint Mapper” or “RPC Dynamic Ports” to your management subnet, best by group policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Domain members need these ports on their domain controllers, and replication partners, certification authorities, clusters and backup servers need each other's: list who connects before you close.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest cumulative update for this system, and see on the host itself (winver, or Get-HotFix) that it is there: from outside the installed updates cannot be seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On member servers and workstations set the policy Computer Configuration &gt; Administrative Templates &gt; System &gt; Remote Procedure Call &gt; “Restrict Unauthenticated RPC clients” to “Authenticated”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never set it on a domain controller, and try it on a few hosts first: some old programs call without a logon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block TCP and UDP 135, TCP 139, 445 and 593 and the dynamic ports 49152 to 65535 (1025 to 5000 up to Server 2003) between user, server and guest networks, and let administrators in through a VPN or a jump host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave the paths to domain controllers, file servers and print servers that clients really use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint map lists the interface %1 as %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint map lists the interface %1 on TCP port %2, and that port is open from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint map lists the interface %1 on TCP port %2, but that port did not open from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint map lists the interface %1 on TCP port %2; that port was not tried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection was not answered in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A router reported that the host cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no route to the network of this host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection stood, but no further answer came in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other side closed the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other side broke off the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is no RPC message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is a TLS record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer is an HTTP message.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer breaks the rules of the RPC protocol.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server rejected the RPC connection (reason %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not offer the interface to us (result %1).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server answered with the fault %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server answered with the error status %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list was longer than the limit for entries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answers were larger than the limit for bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list did not end within the limit for calls.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time for one host was used up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanning computer had no more connections to give.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanning computer had no local port left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanning computer's firewall or policy refused the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scanning computer reported system error %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scan was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More endpoints of the same kind: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint map was read without a logon. Entries: %1, of these on TCP: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list was cut off, so there may be more than was seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listed TCP ports that are open from here: %1. Interfaces behind them: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listed TCP ports that refused a connection: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listed TCP ports that did not answer: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Listed TCP ports that were not tried: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host reports version %1 in its NTLM challenge, which stands for: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of the host is known: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host told its domain without a logon: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host told its system version without a logon: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host told its addresses without a logon: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seen from the internet, port %1 of this host answers as an RPC endpoint mapper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today: block inbound TCP and UDP 135, TCP 139, 445 and 593 and the dynamic ports 49152 to 65535 at the internet router or cloud security group, then on the host for every remote address outside your own networks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you administer this host over that very connection, set up the VPN first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the host behind a VPN or into a segment without inbound connections from the internet; people who work from elsewhere come in through the VPN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look through the security log for logons from unknown addresses (events 4624 and 4625), and change the passwords of accounts that could log on while the port was open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the host off the network without switching it off, and begin your incident response: keep the memory, find out which accounts were logged on, and treat their passwords as known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switching it off destroys evidence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it cannot be unplugged, block all traffic to and from it at the switch or router but for the investigators.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the passwords of all accounts that were used on the host, of the computer itself and, if a domain administrator was among them, of krbtgt twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for replication between the two changes of krbtgt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the host anew from trusted media with all updates; do not clean it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For all of these, updates ended on %1 at the latest. Judged as of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace or upgrade the system to a supported version of Windows; until then install every update that was ever published for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the maker of the software on it first: old machines are often kept for one program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If it has to stay, put it into a segment of its own in which it can talk only to the few addresses that it needs, and not to the internet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block TCP and UDP 135, TCP 139 and 445 and its dynamic ports (1025 to 5000 up to Server 2003, 49152 to 65535 later) to it from everything else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File and printer sharing of this host ends with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let no domain administrator log on to it, and give it local accounts whose passwords are used nowhere else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was on the market before the update of %2 that cures %3. Whether that update is installed cannot be seen from outside.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See on the host that a cumulative update from after the day named above is installed (winver, Get-HotFix, or your update server's report); any newer one contains the cure.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A logon requirement does not help here: the bug lies before the logon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RPC is open to the internet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper of this host answers to the whole internet: block port 135 at the internet router today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Anybody can ask this host which RPC services it runs, and can try every flaw and every password on them. Worms have used exactly this way in, and no ordinary service needs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not say that the host was broken into, nor that an update is missing. It rests on the vantage that was chosen for this scan: if the scanner stood inside your network, scan again with the right one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again from the internet: port 135 must be silent or closed. Scan from inside as well, to see that nothing else broke.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An attack tool is listed on the host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host lists the RPC interface of a known attack tool: take it off the network and begin your incident response.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint map names an interface that belongs to a tool for stealing passwords. Such a tool registers itself only while somebody runs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not say who runs it: a security test or a training machine looks the same. The map is what the host says of itself, and any local user can add a line to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After the host was installed anew, scan again: the interface must no longer be listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system gets no more security updates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows on this host is out of support and answers RPC: replace it, or cut it off from everything it does not need.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every flaw found in this version since its last update stays open, among them flaws that worms use without a logon. It can be reached through RPC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The version comes from an NTLM message, which is meant for debugging and can be false; editions with other ends of support may share it. Whether a given flaw can be used was not tried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan again after the upgrade: a newer version must be reported. After a separation, scan from the user network: port 135 must be silent or closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See whether an important RPC update is installed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version of Windows once had a flaw in RPC that needs no logon: see on the host that it is up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The RPC service of this version had a flaw that can be used without a logon and could spread by itself. Only an update closes it. A host that has been updated since is not affected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not say that the update is missing: the patch level is never sent. The flaw was not tried, and the version comes from a message that can be false.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing changes on the wire when the update is installed. Note on the host that it is, and accept this finding with that reason; or scan from the user network when the port has been closed there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch the spooler off on this server: Stop-Service Spooler, then Set-Service Spooler -StartupType Disabled; or by group policy under System Services. Where it has to run, set the policy Computer Configuration &gt; Administrative Templates &gt; Printers &gt; “Allow Print Spooler to accept client connections” to Disabled and restart it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing can be printed through this server afterwards, and a domain controller no longer removes the printers of vanished print servers from the directory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until then switch off the inbound rules “File and Printer Sharing (Spooler Service - RPC)” and “(Spooler Service - RPC-EPMAP)” on this server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printers that this server shares can no longer be used. Pipes over port 445 still lead to the spooler.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScanArguments</name>
        <message>
            <source>--%1 needs a number, not “%2”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target file %1 cannot be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TCP port of the endpoint mapper (135).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gentle, normal or fast (normal).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PROFILE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hosts examined at the same time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New connections a second at the most; 0 = no limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Milliseconds to wait for a connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comma list of map, reach, identity (all).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LIST</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where this computer stands: same-segment, other-segment, internet or vpn (found out from the addresses).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WHERE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (table).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FORMAT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File to write; its ending chooses the format if --format does not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FILE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Also list hosts that are silent, closed or unreachable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exit with 1 from this level on: info, low, medium, high, critical or never (high).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LEVEL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what would be scanned, and send nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No progress on standard error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>en or ja.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LANGUAGE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10.0.0.0/24, 10.0.0.5-90, srv-7.example, 2001:db8::1, !10.0.0.9 …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read targets from a text file or nmap XML; - is standard input.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave these out; may be repeated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SPEC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan public addresses too: only those that are yours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no profile “%1”: use gentle, normal or fast.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>--port must be a number from 1 to 65535.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no stage “%1”: use map, reach and identity.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no vantage “%1”: use same-segment, other-segment, internet or vpn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no format “%1”: use one of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no level “%1”: use info, low, medium, high, critical or never.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at least one target: an address, a network such as 10.0.0.0/24, or a host name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScanCommand</name>
        <message>
            <source>Reads the RPC endpoint map of every host that answers on TCP 135, and rates what it exposes. Read-only: no credentials, nothing is changed on the other side.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScanPlan</name>
        <message>
            <source>The name %1 is to be left out, but could not be resolved: nothing is scanned, since its host might be hit. Write its address instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 must be a number from %2 to %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no address to scan. Name at least one host or network that is not left out.</source>
            <translation>スキャンするアドレスがありません。除外されていないホストかネットワークを 1 つ以上指定してください。</translation>
        </message>
        <message>
            <source>The targets are scattered over too many ranges. Write them as fewer, wider ranges.</source>
            <translation>対象の範囲が細かく分かれすぎています。より少ない、広い範囲にまとめてください。</translation>
        </message>
        <message>
            <source>The targets have more than 4,294,967,296 addresses. Name smaller networks.</source>
            <translation>対象のアドレスが 4,294,967,296 個を超えています。より小さなネットワークを指定してください。</translation>
        </message>
        <message>
            <source>%1 is not the address of a host.</source>
            <translation>%1 はホストのアドレスではありません。</translation>
        </message>
        <message>
            <source>%1 is a broadcast address, not a host. Leave it out.</source>
            <translation>%1 はホストではなくブロードキャストアドレスです。除外してください。</translation>
        </message>
        <message>
            <source>%1 are multicast addresses, not hosts. Leave them out.</source>
            <translation>%1 はホストではなくマルチキャストアドレスです。除外してください。</translation>
        </message>
        <message>
            <source>These are public addresses: %1. Scan them only if they are yours, and say so (--allow-public).</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScanRun</name>
        <message>
            <source>Standard output cannot be written to: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 cannot be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 could not be written whole: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The results could not be written: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 addresses on TCP port %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>and the addresses of these names: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>public ranges: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at the longest %1 (%2 hosts at the same time, %3)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 new connections a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit on new connections</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A scan of public addresses needs --allow-public.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelfTest</name>
        <message>
            <source>Interface catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 interfaces (%2), %3 rules (%4)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing: %1. Install the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 addresses, %2 endpoint maps read in %3 ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 addresses examined, %3 endpoint maps read. Does a firewall on this computer block loopback connections? %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 hosts, %2 bytes</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelfTestCommand</name>
        <message>
            <source>Checks the parts of this installation one by one, on this computer alone. The lines it prints can be sent to whoever helps you.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Table</name>
        <message>
            <source>ADDRESS</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OUTCOME</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LEVEL</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NAME</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SERVICES</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OPEN</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>FINDING</source>
            <comment>column</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no host to show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation type="unfinished">%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <comment>minutes and seconds</comment>
            <translation type="unfinished">%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <comment>hours and minutes</comment>
            <translation type="unfinished">%1 時間 %2 分</translation>
        </message>
        <message>
            <source>%1 %2 UTC</source>
            <comment>date and time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice network: these hosts are simulated on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>address and name</comment>
            <translation type="unfinished">%1 (%2)</translation>
        </message>
        <message>
            <source>%1 of %2 examined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>hosts examined, duration</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <comment>outcome or level, how many hosts</comment>
            <translation type="unfinished">%1 %2</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation type="unfinished">ホスト</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Levels</source>
            <translation type="unfinished">危険度</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scan was stopped early: of the hosts that were not examined, nothing is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at these hosts first</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TargetMessages</name>
        <message>
            <source>Line %1: %2</source>
            <translation>%1 行目: %2</translation>
        </message>
        <message>
            <source>The target text is longer than %1 bytes. Put the targets into several scans.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1…” is too long for a target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The target text is not valid UTF-8. Save the target file as UTF-8 and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” contains a character that neither an address nor a name may have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing before the comma at “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing behind “!”. Write what to leave out, for example !10.0.0.9.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The dash at “%1” does not stand between two addresses. Write 10.0.0.5-10.0.0.90.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” looks like an option, not like a target.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” looks like a web address. Write only the name or the address of the host.</source>
            <translation>「%1」は Web アドレスのようです。ホストの名前かアドレスだけを書いてください。</translation>
        </message>
        <message>
            <source>“%1” names a port. Write the host alone: the port is an option of the scan.</source>
            <translation>「%1」にはポートが含まれています。ホストだけを書いてください。ポートはスキャンのオプションです。</translation>
        </message>
        <message>
            <source>“%1” is not a valid IPv6 address.</source>
            <translation>「%1」は正しい IPv6 アドレスではありません。</translation>
        </message>
        <message>
            <source>“%1” looks like a mistyped address.</source>
            <translation>「%1」はアドレスの入力ミスのようです。</translation>
        </message>
        <message>
            <source>“%1” has %2 numbers; an IPv4 address has four, for example 10.0.0.5.</source>
            <translation>「%1」には数が %2 個あります。IPv4 アドレスの数は 4 個です(例: 10.0.0.5)。</translation>
        </message>
        <message>
            <source>A number is missing in “%1”.</source>
            <translation>「%1」に数が足りません。</translation>
        </message>
        <message>
            <source>A number in “%1” is larger than 255.</source>
            <translation>「%1」に 255 を超える数があります。</translation>
        </message>
        <message>
            <source>“%1” has a number with a leading zero, which programs read in different ways. Leave the zero out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a valid range of numbers. Write 5-90.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The range in “%1” runs backwards. Write the smaller number first.</source>
            <translation>「%1」の範囲が逆です。小さい数を先に書いてください。</translation>
        </message>
        <message>
            <source>The prefix length in “%1” must be a number from 1 to %2.</source>
            <translation>「%1」のプレフィックス長は 1 から %2 までの数にしてください。</translation>
        </message>
        <message>
            <source>“%1” does not have a valid network mask. Write /24 or /255.255.255.0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a range and a prefix at once. Write one of the two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two ends of “%1” do not belong to one network family.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is the whole Internet. Name the networks that you are responsible for.</source>
            <translation>「%1」はインターネット全体です。自分が責任を持つネットワークを指定してください。</translation>
        </message>
        <message>
            <source>“%1” has more addresses than can be tried one by one (at most %2). Name a smaller IPv6 prefix or single hosts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has more addresses than can be tried one by one (at most %2). Name a smaller range or single hosts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” names a network interface that this computer does not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has a zone, but only link-local addresses (fe80::) have one. Leave out what follows the percent sign.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a valid host name.</source>
            <translation>「%1」は正しいホスト名ではありません。</translation>
        </message>
        <message>
            <source>The targets are scattered over more than %1 ranges. Write them as fewer, wider ranges.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are more than %1 names. Put them into several scans.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is not a valid target.</source>
            <translation>「%1」は正しい対象ではありません。</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 分 %2 秒</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 時間 %2 分</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ミリ秒</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>This host was not examined.</source>
            <translation>このホストは調べていません。</translation>
        </message>
        <message>
            <source>This host was not examined, because the scan was stopped before its turn.</source>
            <translation>順番が来る前にスキャンが停止されたため、このホストは調べていません。</translation>
        </message>
        <message>
            <source>Nothing answered on port %1: the host may be off, or a firewall may drop the packets.</source>
            <translation>ポート %1 からの応答がありませんでした。ホストの電源が切れているか、ファイアウォールがパケットを破棄している可能性があります。</translation>
        </message>
        <message>
            <source>Nothing answered on port %1 within the time limit: the host may be off, or a firewall may drop the packets.</source>
            <translation>制限時間内にポート %1 からの応答がありませんでした。ホストの電源が切れているか、ファイアウォールがパケットを破棄している可能性があります。</translation>
        </message>
        <message>
            <source>Port %1 of this host could not be reached over the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network reported that this host cannot be reached: it may be off, or a router or firewall may bar the way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer or a router on the way has no route to the network of this host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 of this host is closed.</source>
            <translation>このホストのポート %1 は閉じています。</translation>
        </message>
        <message>
            <source>The connection to port %1 was refused: nothing listens there, or a firewall answers with a refusal.</source>
            <translation>ポート %1 への接続は拒否されました。待ち受けているものがないか、ファイアウォールが拒否しています。</translation>
        </message>
        <message>
            <source>Port %1 is open, but what is there does not speak RPC to us.</source>
            <translation>ポート %1 は開いていますが、RPC で応答しません。</translation>
        </message>
        <message>
            <source>Port %1 accepts connections, but nothing answered the RPC bind within the time limit.</source>
            <translation>ポート %1 は接続を受け付けますが、制限時間内に RPC の要求への応答がありませんでした。</translation>
        </message>
        <message>
            <source>Port %1 accepts connections, but closes them without answering the RPC bind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 accepts connections, but resets them instead of answering the RPC bind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 is open, but its answer to the RPC bind was not RPC: another service seems to use this port.</source>
            <translation>ポート %1 は開いていますが、RPC の要求への応答が RPC ではありません。別のサービスがこのポートを使っているようです。</translation>
        </message>
        <message>
            <source>Port %1 is open, but answered the RPC bind with TLS: an encrypted service seems to use this port.</source>
            <translation>ポート %1 は開いていますが、TLS で応答しました。暗号化されたサービスがこのポートを使っているようです。</translation>
        </message>
        <message>
            <source>Port %1 is open, but answered the RPC bind with HTTP: a web server or a proxy seems to use this port.</source>
            <translation>ポート %1 は開いていますが、HTTP で応答しました。Web サーバーかプロキシがこのポートを使っているようです。</translation>
        </message>
        <message>
            <source>Port %1 is open, but its answer looked like RPC and broke the rules of that protocol.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 is open, but sent more data than the limit allows and no valid RPC answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 accepts connections, but the time for this host was used up before a whole RPC answer arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 accepts connections, but the scan was stopped before an answer to the RPC bind arrived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 speaks RPC, but does not offer the endpoint mapper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 speaks RPC, but rejected the bind to the endpoint mapper: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 speaks RPC, but declined the endpoint mapper interface: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 speaks RPC, but answered with a fault instead of the endpoint mapper: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper on port %1 is there, but does not list its services to us.</source>
            <translation>ポート %1 のエンドポイントマッパーは動作していますが、サービスの一覧を返しません。</translation>
        </message>
        <message>
            <source>The endpoint mapper on port %1 is there, but refused the lookup without a logon: %2.</source>
            <translation>ポート %1 のエンドポイントマッパーは動作していますが、ログオンなしの照会を拒否しました: %2。</translation>
        </message>
        <message>
            <source>The endpoint mapper on port %1 answered the lookup with a refusal: %2.</source>
            <translation>ポート %1 のエンドポイントマッパーは照会を拒否しました: %2。</translation>
        </message>
        <message>
            <source>Port %1 is open and speaks RPC, but rejected a bind without a logon: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port %1 is open and speaks RPC, but refused us the endpoint mapper: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper on port %1 accepted the bind, but the connection was closed at the lookup: a policy or firewall may forbid it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper on port %1 accepted the bind, but the connection was reset at the lookup: a policy or firewall may forbid it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper on port %1 accepted the bind, but the lookup got no answer within the time limit: a policy or firewall may forbid it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper on port %1 has no way to list its services.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper on port %1 does not implement the lookup: fault %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper on port %1 does not implement the lookup: status %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The endpoint mapper on port %1 answered the lookup, but lists no services.</source>
            <translation>ポート %1 のエンドポイントマッパーは照会に応答しましたが、サービスは 1 つも登録されていません。</translation>
        </message>
        <message>
            <source>The endpoint mapper on port %1 answered the lookup, but has no services to list: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3).</source>
            <translation>サービスの一覧は不完全です(読み取った行数: %3)。</translation>
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because the host stopped answering.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because the host closed the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because the connection was reset.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because an answer was not RPC any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because an answer broke the rules of the protocol.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because the host ended the lookup with a fault: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because the lookup returned an error: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because it is longer than the limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because the host sent more data than the limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because the host never said that it had ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because the time for this host was used up.</source>
            <translation>このホストの制限時間に達したため、サービスの一覧は不完全です(読み取った行数: %3)。</translation>
        </message>
        <message>
            <source>The list of services is incomplete (lines read: %3), because the scan was stopped.</source>
            <translation>スキャンが停止されたため、サービスの一覧は不完全です(読み取った行数: %3)。</translation>
        </message>
        <message>
            <source>The endpoint mapper on port %1 listed its services without a logon (lines read: %3).</source>
            <translation>ポート %1 のエンドポイントマッパーは、ログオンなしでサービスの一覧を返しました(読み取った行数: %3)。</translation>
        </message>
        <message>
            <source>This host could not be examined because of a problem on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This host could not be examined, because this computer ran out of sockets: examine fewer hosts at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This host could not be examined, because this computer had no free local port left: examine fewer hosts at once, or wait a few minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This host could not be examined, because a firewall or policy of this computer forbids the connection to port %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This host could not be examined, because the system of this computer reported an error: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The examination of this host was not finished, because the scan was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A connection was not accepted within the time limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A connection was refused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network reported that the host cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There was no route to the network of the host.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer did not arrive within the time limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host closed the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection was reset.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer was not RPC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer was TLS instead of RPC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer was HTTP instead of RPC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer broke the rules of the RPC protocol.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The RPC bind was rejected: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The RPC interface was declined: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call ended with a fault: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The call returned a status code: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list was longer than the limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host sent more data than the limit allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host never said that its list had ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The time for this host was used up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer ran out of sockets.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer had no free local port left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A firewall or policy of this computer forbids the connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system of this computer reported an error: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scan was stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version of the program does not know this result.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>Two whole sentences, one after the other.</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>no reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>temporary congestion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limit of the host exceeded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>protocol version not supported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type of authentication not recognized</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>security package error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejected without a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>interface not supported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>transfer syntax not supported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>name and number</comment>
            <extracomment>A name, then its number.</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>rejected by the service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not examined</source>
            <comment>outcome</comment>
            <translation>未調査</translation>
        </message>
        <message>
            <source>Silent</source>
            <comment>outcome</comment>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>Unreachable</source>
            <comment>outcome</comment>
            <translation>到達不能</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>outcome</comment>
            <translation>閉じている</translation>
        </message>
        <message>
            <source>Not RPC</source>
            <comment>outcome</comment>
            <translation>RPC 以外</translation>
        </message>
        <message>
            <source>No mapper</source>
            <comment>outcome</comment>
            <translation>マッパーなし</translation>
        </message>
        <message>
            <source>Denied</source>
            <comment>outcome</comment>
            <translation>拒否</translation>
        </message>
        <message>
            <source>Unsupported</source>
            <comment>outcome</comment>
            <translation>未対応</translation>
        </message>
        <message>
            <source>Empty</source>
            <comment>outcome</comment>
            <translation>空</translation>
        </message>
        <message>
            <source>Partial</source>
            <comment>outcome</comment>
            <translation>一部のみ</translation>
        </message>
        <message>
            <source>Listed</source>
            <comment>outcome</comment>
            <translation>一覧取得</translation>
        </message>
        <message>
            <source>Error</source>
            <comment>outcome</comment>
            <translation>エラー</translation>
        </message>
        <message>
            <source>Info</source>
            <comment>level</comment>
            <translation>情報</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>level</comment>
            <translation>低</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>level</comment>
            <translation>中</translation>
        </message>
        <message>
            <source>High</source>
            <comment>level</comment>
            <translation>高</translation>
        </message>
        <message>
            <source>Critical</source>
            <comment>level</comment>
            <translation>重大</translation>
        </message>
        <message>
            <source>Low</source>
            <comment>confidence</comment>
            <translation>低</translation>
        </message>
        <message>
            <source>Medium</source>
            <comment>confidence</comment>
            <translation>中</translation>
        </message>
        <message>
            <source>High</source>
            <comment>confidence</comment>
            <translation>高</translation>
        </message>
        <message>
            <source>Same segment</source>
            <comment>vantage</comment>
            <translation>同じセグメント</translation>
        </message>
        <message>
            <source>Other segment</source>
            <comment>vantage</comment>
            <translation>別のセグメント</translation>
        </message>
        <message>
            <source>Internet</source>
            <comment>vantage</comment>
            <translation>インターネット</translation>
        </message>
        <message>
            <source>VPN</source>
            <comment>vantage</comment>
            <translation>VPN</translation>
        </message>
        <message>
            <source>Gentle</source>
            <comment>profile</comment>
            <translation>控えめ</translation>
        </message>
        <message>
            <source>Normal</source>
            <comment>profile</comment>
            <translation>標準</translation>
        </message>
        <message>
            <source>Fast</source>
            <comment>profile</comment>
            <translation>高速</translation>
        </message>
        <message>
            <source>Not tried</source>
            <comment>port state</comment>
            <translation>未確認</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>port state</comment>
            <translation>開いている</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>port state</comment>
            <translation>閉じている</translation>
        </message>
        <message>
            <source>Silent</source>
            <comment>port state</comment>
            <translation>応答なし</translation>
        </message>
        <message>
            <source>Unknown</source>
            <comment>any value</comment>
            <translation>不明</translation>
        </message>
        <message>
            <source>Not rated</source>
            <comment>level</comment>
            <translation>評価なし</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Shows what TCP port 135 of a network exposes, and what to do about it.</source>
            <translation>ネットワークの TCP ポート 135 が何を公開しているか、どう対処すべきかを示します。</translation>
        </message>
        <message>
            <source>Scan the built-in practice network at once.</source>
            <translation>内蔵の練習用ネットワークをすぐにスキャンします。</translation>
        </message>
        <message>
            <source>Language of the window: en or ja.</source>
            <translation>画面の言語: en または ja。</translation>
        </message>
        <message>
            <source>Colours of the window: system, light or dark.</source>
            <translation>画面の配色: system、light または dark。</translation>
        </message>
        <message>
            <source>Save a picture of the window when the scan is over (at once without a scan), and quit.</source>
            <translation>スキャンが終わったら(スキャンしない場合はすぐに)画面の画像を保存して終了します。</translation>
        </message>
        <message>
            <source>Size of the window, such as 1280x800.</source>
            <translation>画面の大きさ。例: 1280x800。</translation>
        </message>
        <message>
            <source>What to put into the target field.</source>
            <translation>対象欄に入れる内容。</translation>
        </message>
        <message>
            <source>--theme %1: choose system, light or dark.</source>
            <translation>--theme %1: system、light、dark のいずれかを指定してください。</translation>
        </message>
        <message>
            <source>--size %1: give width and height, such as 1280x800.</source>
            <translation>--size %1: 1280x800 のように幅と高さを指定してください。</translation>
        </message>
        <message>
            <source>The picture could not be saved to %1.</source>
            <translation>画像を %1 に保存できませんでした。</translation>
        </message>
    </context>
    <context>
        <name>port135::service::ScanService</name>
        <message>
            <source>A scan is running already. Stop it first.</source>
            <translation>すでにスキャン中です。先に停止してください。</translation>
        </message>
        <message>
            <source>The practice network could not be opened on 127.135.0.0/24: %1</source>
            <translation>練習用ネットワークを 127.135.0.0/24 で開けませんでした: %1</translation>
        </message>
        <message>
            <source>The name %1 could not be resolved (%2); it is left out.</source>
            <translation>名前 %1 を解決できなかったため(%2)、対象から外しました。</translation>
        </message>
        <message>
            <source>The system allows this program %1 connections at once: the scan keeps to that.</source>
            <translation>システムが許す同時接続数は %1 です。スキャンはこの範囲で行います。</translation>
        </message>
        <message>
            <source>The scan had to end early: %1</source>
            <translation>スキャンを途中で終了しました: %1</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::AboutDialog</name>
        <message>
            <source>About Port135</source>
            <translation>Port135 について</translation>
        </message>
        <message>
            <source>Shows what TCP port 135 of a network exposes, how bad it is, and what to do about it.</source>
            <translation>ネットワークの TCP ポート 135 が何を公開しているか、どれほど深刻か、どう対処すべきかを示します。</translation>
        </message>
        <message>
            <source>Rules: %1</source>
            <translation>ルール: %1</translation>
        </message>
        <message>
            <source>Known interfaces: %1 (%2)</source>
            <translation>既知のインターフェイス: %1 件 (%2)</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Scan only networks that are yours or whose owner has agreed.</source>
            <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。いかなる保証もありません。自分のネットワークか、所有者の同意を得たネットワークだけをスキャンしてください。</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::Banner</name>
        <message>
            <source>Close this message</source>
            <translation>このメッセージを閉じる</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::DetailsPane</name>
        <message>
            <source>No host chosen</source>
            <translation>ホストが選ばれていません</translation>
        </message>
        <message>
            <source>Choose a host in the table to see what it exposes and what to do about it.</source>
            <translation>表でホストを選ぶと、公開している内容と対策が表示されます。</translation>
        </message>
        <message>
            <source>Findings (%1)</source>
            <translation>指摘 (%1)</translation>
        </message>
        <message>
            <source>Endpoints (%1)</source>
            <translation>エンドポイント (%1)</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>コピーしました。</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>指摘</translation>
        </message>
        <message>
            <source>Endpoints</source>
            <translation>エンドポイント</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>ホスト情報</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>証拠</translation>
        </message>
        <message>
            <source>Findings and remedies</source>
            <translation>指摘と対策</translation>
        </message>
        <message>
            <source>What the host says about itself</source>
            <translation>ホスト自身が答えた情報</translation>
        </message>
        <message>
            <source>Bytes sent and received</source>
            <translation>送受信したバイト列</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::EndpointModel</name>
        <message>
            <source>Unknown service</source>
            <translation>不明なサービス</translation>
        </message>
        <message>
            <source>%1 v%2</source>
            <comment>UUID and version of an interface</comment>
            <translation>%1 v%2</translation>
        </message>
        <message numerus="yes">
            <source>Local only: %n service(s) that the network cannot use</source>
            <translation>
                <numerusform>ローカル専用: ネットワークからは使えないサービス %n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Service / protocol</source>
            <translation>サービス / プロトコル</translation>
        </message>
        <message>
            <source>Interface / endpoint</source>
            <translation>インターフェイス / エンドポイント</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>接続</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>アドレス</translation>
        </message>
        <message>
            <source>Annotation</source>
            <translation>注釈</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::EndpointsView</name>
        <message>
            <source>Filter: name, UUID, port, pipe</source>
            <translation>絞り込み: 名前、UUID、ポート、パイプ</translation>
        </message>
        <message>
            <source>Filter the endpoints</source>
            <translation>エンドポイントを絞り込む</translation>
        </message>
        <message>
            <source>Endpoints by service</source>
            <translation>サービスごとのエンドポイント</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::ExportDialog</name>
        <message>
            <source>Export</source>
            <translation>エクスポート</translation>
        </message>
        <message>
            <source>All hosts that &amp;answered (%1)</source>
            <translation>応答したすべてのホスト(&amp;A) (%1)</translation>
        </message>
        <message>
            <source>Only what the table &amp;shows now (%1)</source>
            <translation>いま表に表示されている行だけ(&amp;S) (%1)</translation>
        </message>
        <message>
            <source>Every &amp;host, silent ones too (%1)</source>
            <translation>応答のないものも含むすべてのホスト(&amp;H) (%1)</translation>
        </message>
        <message>
            <source>Hosts:</source>
            <translation>ホスト:</translation>
        </message>
        <message>
            <source>&amp;Format:</source>
            <translation>形式(&amp;F):</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>名前を付けて保存(&amp;A)…</translation>
        </message>
        <message>
            <source>The scan is still running: only what was found up to now is written.</source>
            <translation>スキャンはまだ続いています。これまでに見つかった結果だけを書き出します。</translation>
        </message>
        <message>
            <source>Export to file</source>
            <translation>ファイルにエクスポート</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::HelpDialog</name>
        <message>
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <source>What a scan does</source>
            <translation>スキャンの内容</translation>
        </message>
        <message>
            <source>Every Windows computer answers on TCP port 135: there it tells which RPC services it runs and where they can be reached. The scan asks each host for that list, tries whether the listed ports take a connection, and asks who the host is. It logs on nowhere, calls no service and changes nothing.</source>
            <translation>Windows コンピューターは TCP ポート 135 で、どの RPC サービスがどこで動いているかを答えます。スキャンは各ホストにその一覧を尋ね、一覧にあるポートに接続できるかを試し、ホストの名前などを尋ねます。ログオンはせず、サービスを呼び出さず、何も変更しません。</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>対象</translation>
        </message>
        <message>
            <source>Write addresses (10.0.0.5), ranges (10.0.0.5-90), subnets (10.0.0.0/24) and names (srv-7.example), separated by blanks or commas. A part that begins with “!” is left out.</source>
            <translation>アドレス (10.0.0.5)、範囲 (10.0.0.5-90)、サブネット (10.0.0.0/24)、名前 (srv-7.example) を、空白かコンマで区切って書きます。「!」で始まる部分は除外されます。</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>危険度</translation>
        </message>
        <message>
            <source>A level says how bad the proven exposure is: what was seen to be listed and to take a connection. It is no probability. “Not rated” means that too little was seen, never that all is well.</source>
            <translation>危険度は、確認された露出の深刻さを表します。一覧にあり、実際に接続できたものが対象です。確率ではありません。「評価なし」は判断材料が足りないという意味で、問題がないという意味ではありません。</translation>
        </message>
        <message>
            <source>Your place</source>
            <translation>現在地</translation>
        </message>
        <message>
            <source>A service that is open to the same segment is usual; the same service open to another segment or to the internet is not. Say where this computer stands, so that the rating is right.</source>
            <translation>同じセグメントに開いているサービスは普通ですが、別のセグメントやインターネットに開いている場合は違います。正しく評価するために、このコンピューターがどこにあるかを選んでください。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー操作</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::HostTable</name>
        <message>
            <source>Copy address %1</source>
            <translation>アドレス %1 をコピー</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::LevelChart</name>
        <message>
            <source>%1: %2 hosts</source>
            <translation>%1: %2 台</translation>
        </message>
        <message>
            <source>Show the hosts of all levels again</source>
            <translation>すべての危険度のホストを再び表示します</translation>
        </message>
        <message>
            <source>Show only the hosts of this level</source>
            <translation>この危険度のホストだけを表示します</translation>
        </message>
        <message>
            <source>Hosts by level</source>
            <translation>危険度別のホスト</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::LevelDonut</name>
        <message>
            <source>%1: %2 hosts</source>
            <translation>%1: %2 台</translation>
        </message>
        <message>
            <source>hosts</source>
            <comment>below the number, in the ring</comment>
            <translation>台</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::ProgressStrip</name>
        <message>
            <source>Ready</source>
            <translation>準備完了</translation>
        </message>
        <message>
            <source>Looking up names</source>
            <translation>名前を解決中</translation>
        </message>
        <message>
            <source>Scanning</source>
            <translation>スキャン中</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>停止処理中</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>%1 of %2 hosts</source>
            <translation>%2 台中 %1 台</translation>
        </message>
        <message>
            <source>%1 a second</source>
            <translation>毎秒 %1 台</translation>
        </message>
        <message>
            <source>%1 left</source>
            <translation>残り %1</translation>
        </message>
        <message>
            <source>in %1 s</source>
            <translation>所要 %1 秒</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>所要 %1</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::ResultsPanel</name>
        <message>
            <source>%1 of %2 hosts shown</source>
            <translation>%2 台中 %1 台を表示</translation>
        </message>
        <message>
            <source>%1 hosts that gave no answer are counted, but not listed.</source>
            <translation>応答のない %1 台は数だけ数え、表には載せていません。</translation>
        </message>
        <message>
            <source>No host matches the filter. Press %1 to show everything again.</source>
            <translation>条件に合うホストがありません。%1 を押すと絞り込みを解除します。</translation>
        </message>
        <message>
            <source>No host has answered so far.</source>
            <translation>まだ応答したホストはありません。</translation>
        </message>
        <message>
            <source>No host answered on port 135. Turn on “All hosts” to list those that were silent or refused the connection.</source>
            <translation>ポート 135 で応答したホストはありません。「すべてのホスト」をオンにすると、応答のないホストや接続を拒否したホストも表示します。</translation>
        </message>
        <message>
            <source>No host was examined.</source>
            <translation>調べたホストはありません。</translation>
        </message>
        <message>
            <source>Filter: address, name, level, service, UUID, port</source>
            <translation>絞り込み: アドレス、名前、危険度、サービス、UUID、ポート</translation>
        </message>
        <message>
            <source>Filter the hosts</source>
            <translation>ホストを絞り込む</translation>
        </message>
        <message>
            <source>Hosts</source>
            <translation>ホスト</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::ScanPage</name>
        <message>
            <source>Scan</source>
            <translation>スキャン</translation>
        </message>
        <message>
            <source>Practice network: these hosts are simulated inside this computer. They are not hosts of your network.</source>
            <translation>練習用ネットワーク: これらのホストはこのコンピューターの中で再現したもので、実際のネットワークのホストではありません。</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more range(s)</source>
            <translation>
                <numerusform>%1、ほか %n 件の範囲</numerusform>
            </translation>
        </message>
        <message>
            <source>These addresses are on the public internet: %1. Scan them only if they are yours, or if their owner has agreed.</source>
            <translation>次のアドレスはインターネット上の公開アドレスです: %1。自分のものか、所有者の同意がある場合だけスキャンしてください。</translation>
        </message>
        <message>
            <source>They are mine: allow</source>
            <translation>自分のものなので許可</translation>
        </message>
        <message numerus="yes">
            <source>%n more message(s) of this kind.</source>
            <translation>
                <numerusform>同様のメッセージがほかに %n 件あります。</numerusform>
            </translation>
        </message>
        <message>
            <source>Writing %1 …</source>
            <translation>%1 に書き込み中…</translation>
        </message>
        <message numerus="yes">
            <source>%n host(s) written to %1.</source>
            <translation>
                <numerusform>%n 台のホストを %1 に書き出しました。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::TargetBar</name>
        <message>
            <source>%1: few hosts at a time, for old or thin networks</source>
            <translation>%1: 同時に少数のホストだけ。古い、または細い回線向け</translation>
        </message>
        <message>
            <source>%1: polite enough for an office network</source>
            <translation>%1: オフィスのネットワークに配慮した速さ</translation>
        </message>
        <message>
            <source>%1: as fast as it goes, for a network of your own</source>
            <translation>%1: できるだけ速く。自分専用のネットワーク向け</translation>
        </message>
        <message>
            <source>Addresses, ranges, subnets or names, separated by blanks; “!” leaves a part out.</source>
            <translation>アドレス、範囲、サブネット、名前を空白で区切って入力します。「!」で始めると除外します。</translation>
        </message>
        <message numerus="yes">
            <source>%n address(es)</source>
            <comment>a number of addresses to scan</comment>
            <translation>
                <numerusform>アドレス %n 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, with %n name(s) to look up first</source>
            <translation>
                <numerusform>%1(先に解決する名前 %n 件)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. This takes at most %2, when no host answers.</source>
            <translation>%1。どのホストも応答しない場合でも、長くて %2 で終わります。</translation>
        </message>
        <message>
            <source>&amp;What to scan:</source>
            <translation>スキャンの対象(&amp;W):</translation>
        </message>
        <message>
            <source>What to scan</source>
            <translation>スキャンの対象</translation>
        </message>
        <message>
            <source>for example 192.168.1.0/24, srv-7.example, 10.0.0.5-90</source>
            <translation>例: 192.168.1.0/24, srv-7.example, 10.0.0.5-90</translation>
        </message>
        <message>
            <source>S&amp;peed:</source>
            <translation>速さ(&amp;P):</translation>
        </message>
        <message>
            <source>&amp;Your place:</source>
            <translation>現在地(&amp;Y):</translation>
        </message>
        <message>
            <source>Where this computer stands, as seen from the targets: the rating depends on it.</source>
            <translation>対象から見た、このコンピューターの位置です。評価に影響します。</translation>
        </message>
        <message>
            <source>Found out from the addresses</source>
            <translation>アドレスから判定</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::TargetEdit</name>
        <message numerus="yes">
            <source>%1, this computer is %2: %n address(es)</source>
            <translation>
                <numerusform>%1、このコンピューターは %2、アドレス %n 個</numerusform>
            </translation>
        </message>
        <message>
            <source>scanned before</source>
            <translation>以前のスキャン</translation>
        </message>
    </context>
    <context>
        <name>port135::ui::WelcomePanel</name>
        <message>
            <source>What does port 135 of your network give away?</source>
            <translation>あなたのネットワークのポート 135 は何を明かしていますか?</translation>
        </message>
        <message>
            <source>Enter the addresses to examine at the top and press Start. The scan only reads what hosts tell everybody: it logs on nowhere and changes nothing. Or begin with one of these:</source>
            <translation>調べるアドレスを上の欄に入力し、「開始」を押してください。スキャンは、ホストが誰にでも答える情報を読むだけです。ログオンも変更もしません。次のいずれかから始めることもできます。</translation>
        </message>
        <message>
            <source>Take my network %1</source>
            <translation>このネットワーク %1 を使う</translation>
        </message>
        <message numerus="yes">
            <source>%1, this computer is %2: %n address(es)</source>
            <translation>
                <numerusform>%1、このコンピューターは %2、アドレス %n 個</numerusform>
            </translation>
        </message>
        <message>
            <source>Try the practice network</source>
            <translation>練習用ネットワークを試す</translation>
        </message>
        <message>
            <source>A small office that is simulated inside this computer: see what a scan shows.</source>
            <translation>このコンピューターの中で再現した小さなオフィスで試せます。</translation>
        </message>
    </context>
</TS>
