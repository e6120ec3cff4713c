<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Ask &amp;DNS for names</source>
        <translation>DNS で名前を調べる(&amp;D)</translation>
    </message>
    <message>
        <source>Look up the names of hosts that do not say theirs</source>
        <translation>自分の名前を答えないホストの名前を DNS で調べます</translation>
    </message>
    <message>
        <source>&amp;Keep the evidence</source>
        <translation>証拠を保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the bytes sent and received, as proof of what is shown</source>
        <translation>表示内容の裏付けとして、送受信したバイト列を保存します</translation>
    </message>
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
        <translation>ホストとネットワークをスキャンします</translation>
    </message>
    <message>
        <source>scan the built-in practice network on loopback</source>
        <translation>ループバック上の内蔵練習用ネットワークをスキャンします</translation>
    </message>
    <message>
        <source>check that this installation works</source>
        <translation>このインストールが正しく動くかを確認します</translation>
    </message>
    <message>
        <source>explain a rule, an RPC interface or a status code</source>
        <translation>ルール、RPC インターフェイス、状態コードを説明します</translation>
    </message>
</context>
<context>
    <name>EvidenceOutput</name>
    <message>
        <source>The evidence cannot be kept in a temporary file: %1.</source>
        <translation>証拠を一時ファイルに保存できません: %1。</translation>
    </message>
    <message>
        <source>Standard output cannot be written to: %1.</source>
        <translation>標準出力に書き込めません: %1。</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>“%1” can mean several interfaces: name one of them by its UUID.</source>
        <translation>「%1」は複数のインターフェイスに該当します。いずれか 1 つの UUID を指定してください。</translation>
    </message>
    <message>
        <source>This program has no name for the code “%1”.</source>
        <translation>コード「%1」に対応する名前は、このプログラムにはありません。</translation>
    </message>
    <message>
        <source>“%1” is no rule, interface or status code that this program knows: give a rule such as R4, an interface UUID or at least its first %2 digits, a short name such as samr, or a code such as 0x16c9a0d6. Without an argument all rules are listed.</source>
        <translation>「%1」は、このプログラムが認識するルール、インターフェイス、状態コードのいずれでもありません。R4 のようなルール、インターフェイスの UUID またはその先頭 %2 桁以上、samr のような短縮名、0x16c9a0d6 のようなコードのいずれかを指定してください。引数なしではすべてのルールを一覧表示します。</translation>
    </message>
    <message>
        <source>Explains a rule, an RPC interface or a status code. Without an argument it lists all rules.</source>
        <translation>ルール、RPC インターフェイス、状態コードを説明します。引数なしではすべてのルールを一覧表示します。</translation>
    </message>
    <message>
        <source>R4, 367abb81-9844-35f1-ad32-98f038001003, 367abb81, svcctl, 0x16c9a0d6, 5</source>
        <translation>R4, 367abb81-9844-35f1-ad32-98f038001003, 367abb81, svcctl, 0x16c9a0d6, 5</translation>
    </message>
    <message>
        <source>Standard output cannot be written to: %1.</source>
        <translation>標準出力に書き込めません: %1。</translation>
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
        <translation>JSON (1 つの文書)</translation>
    </message>
    <message>
        <source>JSON Lines, one host a line</source>
        <translation>JSON Lines (1 行に 1 ホスト)</translation>
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
            <numerusform>%1、開いているポート %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentityDocument</name>
    <message>
        <source>less than a second from this computer&apos;s clock</source>
        <translation>このコンピューターの時計との差は 1 秒未満</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer&apos;s clock</source>
        <translation>このコンピューターの時計より %1 秒進んでいます</translation>
    </message>
    <message>
        <source>%1 s behind this computer&apos;s clock</source>
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
        <translation>オペレーティング システム</translation>
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
    <message>
        <source>Logons are checked</source>
        <translation>ログオンの確認先</translation>
    </message>
    <message>
        <source>against the domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>on the host itself</source>
        <translation>ホスト自身</translation>
    </message>
    <message>
        <source>DCOM version</source>
        <translation>DCOM のバージョン</translation>
    </message>
    <message>
        <source>Served on TCP %1, but not listed</source>
        <translation>TCP %1 で動作 (一覧にないもの)</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
    <message>
        <source>“%1” is not a system version such as 10.0.17763.</source>
        <translation>「%1」は 10.0.17763 のようなシステム バージョンではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2026-01-31.</source>
        <translation>「%1」は 2026-01-31 のような日付ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not client, server or samba.</source>
        <translation>「%1」は client、server、samba のいずれでもありません。</translation>
    </message>
    <message>
        <source>The row names no product or no source.</source>
        <translation>この行には製品または出典がありません。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>ファイルが %1 MiB を超えています。</translation>
    </message>
    <message>
        <source>The header line must name these columns, separated by tabs: %1.</source>
        <translation>ヘッダー行には、次の列名をタブ区切りで書く必要があります: %1。</translation>
    </message>
    <message>
        <source>The file has more than %1 lines.</source>
        <translation>ファイルの行数が %1 行を超えています。</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>行の長さが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8.</source>
        <translation>この行は正しい UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The line contains a control character.</source>
        <translation>この行に制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The line has %1 columns instead of %2: “%3”.</source>
        <translation>この行の列数は %2 のはずですが、%1 です: 「%3」。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>“%1” is not an interface UUID.</source>
        <translation>「%1」はインターフェイスの UUID ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a version such as 1.0.</source>
        <translation>「%1」は 1.0 のようなバージョンではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a category.</source>
        <translation>「%1」という分類はありません。</translation>
    </message>
    <message>
        <source>The row names no source.</source>
        <translation>この行には出典がありません。</translation>
    </message>
    <message>
        <source>%1: The interface %2 %3 stands there twice.</source>
        <translation>%1: インターフェイス %2 %3 が重複しています。</translation>
    </message>
    <message>
        <source>“%1” is not a trait.</source>
        <translation>「%1」という特性はありません。</translation>
    </message>
    <message>
        <source>The interface %1 %2 does not stand in interfaces.tsv.</source>
        <translation>インターフェイス %1 %2 は interfaces.tsv にありません。</translation>
    </message>
    <message>
        <source>The row needs an id, a day, two system versions and a source: “%1”.</source>
        <translation>この行には ID、日付、2 つのシステム バージョン、出典が必要です: 「%1」。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>port135-cli finds what TCP port 135 of a network exposes, and how bad it is.</source>
        <translation>port135-cli は、ネットワークの TCP ポート 135 が何を公開しているか、どれほど深刻かを調べます。</translation>
    </message>
    <message>
        <source>Usage: port135-cli COMMAND [options]</source>
        <translation>使い方: port135-cli COMMAND [オプション]</translation>
    </message>
    <message>
        <source>port135-cli COMMAND --help says more about each.</source>
        <translation>各コマンドの詳細は port135-cli COMMAND --help で表示されます。</translation>
    </message>
    <message>
        <source>There is no language “%1”: use en or ja.</source>
        <translation>言語「%1」はありません。en または ja を指定してください。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>コマンド「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>NmapMessages</name>
    <message>
        <source>The file “%1” could not be read: %2</source>
        <translation>ファイル「%1」を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>The file “%1” is larger than %2 MiB. Split the nmap scan into several files.</source>
        <translation>ファイル「%1」が %2 MiB を超えています。nmap のスキャンを複数のファイルに分けてください。</translation>
    </message>
    <message>
        <source>The file “%1” is not valid XML in line %2: %3 Choose a file that nmap wrote with -oX.</source>
        <translation>ファイル「%1」の %2 行目が正しい XML ではありません: %3 nmap が -oX で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file “%1” ends in line %2, before it is complete. Finish the nmap scan, or copy the file again.</source>
        <translation>ファイル「%1」は %2 行目で途切れています。nmap のスキャンを完了させるか、ファイルをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The file “%1” is no output of nmap: line %2 begins with &lt;%3&gt;, not with &lt;nmaprun&gt;. Choose a file that nmap wrote with -oX.</source>
        <translation>ファイル「%1」は nmap の出力ではありません。%2 行目が &lt;nmaprun&gt; ではなく &lt;%3&gt; で始まっています。nmap が -oX で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file “%1” was refused at line %2, because it contains what nmap never writes. Do not use a file from a source you do not trust.</source>
        <translation>ファイル「%1」の %2 行目に nmap が書き出さない内容があるため、読み込みを中止しました。信頼できない入手元のファイルは使わないでください。</translation>
    </message>
    <message>
        <source>Line %2 of the file “%1” names a host by “%3”, which is no address. Correct the line or scan with nmap again.</source>
        <translation>ファイル「%1」の %2 行目にあるホスト「%3」はアドレスではありません。行を修正するか、nmap でスキャンし直してください。</translation>
    </message>
    <message>
        <source>The file “%1” names more than %2 hosts. Split it into several scans.</source>
        <translation>ファイル「%1」のホスト数が %2 を超えています。複数のスキャンに分けてください。</translation>
    </message>
</context>
<context>
    <name>PduText</name>
    <message>
        <source>The NTLM message cannot be read: %1.</source>
        <translation>NTLM メッセージを読み取れません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>ほか %n 件は省略しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <extracomment>%1 is the name of a message of the protocol, such as &quot;bind&quot;.</extracomment>
        <translation>送信: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>受信: %1</translation>
    </message>
    <message>
        <source>These bytes break the rules of the protocol: %1.</source>
        <translation>このバイト列はプロトコルの規則に反しています: %1。</translation>
    </message>
    <message>
        <source>These bytes end early.</source>
        <translation>このバイト列は途中で終わっています。</translation>
    </message>
    <message>
        <source>This PDU says that it is %1 bytes long; %2 of them are here.</source>
        <translation>この PDU の長さは %1 バイトと示されていますが、ここにあるのは %2 バイトです。</translation>
    </message>
    <message numerus="yes">
        <source>%n more bytes are not shown.</source>
        <translation>
            <numerusform>ほか %n バイトは省略しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>bytes that are no whole PDU</source>
        <translation>完全な PDU ではないバイト列</translation>
    </message>
    <message>
        <source>This is not RPC.</source>
        <translation>これは RPC ではありません。</translation>
    </message>
    <message>
        <source>%1, call %2</source>
        <extracomment>A message of the protocol and the number of its call.</extracomment>
        <translation>%1、呼び出し %2</translation>
    </message>
    <message>
        <source>What this answers is not among the bytes that were kept.</source>
        <translation>これが応答している要求は、保存されたバイト列に含まれていません。</translation>
    </message>
    <message>
        <source>The number of results is not the number of contexts that were asked for.</source>
        <translation>結果の数が、要求したコンテキストの数と一致しません。</translation>
    </message>
    <message>
        <source>Which interface this call went to is not known: its bind is not among the bytes that were kept.</source>
        <translation>この呼び出しの宛先インターフェイスは不明です。バインドが保存されたバイト列に含まれていません。</translation>
    </message>
    <message>
        <source>%1, call %2: %3</source>
        <extracomment>A message of the protocol, the number of its call, and what is called.</extracomment>
        <translation>%1、呼び出し %2: %3</translation>
    </message>
    <message>
        <source>A fragment: what the whole says stands with the last one.</source>
        <translation>フラグメントです。全体の内容は最後のフラグメントに示します。</translation>
    </message>
    <message>
        <source>The first fragment of this is not among the bytes that were kept.</source>
        <translation>最初のフラグメントは、保存されたバイト列に含まれていません。</translation>
    </message>
    <message>
        <source>The rest of this is not among the bytes that were kept.</source>
        <translation>残りの部分は、保存されたバイト列に含まれていません。</translation>
    </message>
    <message>
        <source>%1 bytes of data were announced, and %2 are here: fragments may be missing.</source>
        <translation>%1 バイトのデータが予告されていますが、ここにあるのは %2 バイトです。フラグメントが欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The data of this call cannot be read to its end: %1.</source>
        <translation>この呼び出しのデータを最後まで読み取れません: %1。</translation>
    </message>
    <message>
        <source>No connection of RPC has messages of this type.</source>
        <translation>RPC の接続に、この種類のメッセージはありません。</translation>
    </message>
    <message>
        <source>%1, port %2: no bytes were kept.</source>
        <translation>%1、ポート %2: バイト列は保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1, port %2: %n messages</source>
        <translation>
            <numerusform>%1、ポート %2: メッセージ %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeCommand</name>
    <message>
        <source>Opens a built-in office network on loopback (127.135.0.0/24) and scans it: real sockets, the real protocol, no other computer involved.</source>
        <translation>内蔵のオフィス ネットワークをループバック (127.135.0.0/24) 上に開いてスキャンします。本物のソケットとプロトコルを使いますが、ほかのコンピューターには接続しません。</translation>
    </message>
    <message>
        <source>The practice network has its own targets: name none.</source>
        <translation>練習用ネットワークの対象は決まっています。対象は指定しないでください。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
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
        <source>Looking up names …</source>
        <translation>名前を解決中…</translation>
    </message>
    <message>
        <source>%1 of %2 hosts, %3 open, %4/s</source>
        <translation>%2 台中 %1 台、開放 %3、毎秒 %4 台</translation>
    </message>
    <message>
        <source>stopping …</source>
        <translation>停止処理中…</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>Reference</name>
    <message>
        <source>Attack tool</source>
        <translation>攻撃ツール</translation>
    </message>
    <message>
        <source>Certificate services</source>
        <translation>証明書サービス</translation>
    </message>
    <message>
        <source>Failover clusters</source>
        <translation>フェールオーバー クラスター</translation>
    </message>
    <message>
        <source>COM and DCOM</source>
        <translation>COM と DCOM</translation>
    </message>
    <message>
        <source>Access to data</source>
        <translation>データ アクセス</translation>
    </message>
    <message>
        <source>Desktop, used on the host itself</source>
        <translation>デスクトップ (ホスト自身で使用)</translation>
    </message>
    <message>
        <source>Directory and identity</source>
        <translation>ディレクトリと ID</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>イベント ログ</translation>
    </message>
    <message>
        <source>File services</source>
        <translation>ファイル サービス</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>メッセージング</translation>
    </message>
    <message>
        <source>Network services</source>
        <translation>ネットワーク サービス</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Remote administration</source>
        <translation>リモート管理</translation>
    </message>
    <message>
        <source>Remote Desktop</source>
        <translation>リモート デスクトップ</translation>
    </message>
    <message>
        <source>RPC itself</source>
        <translation>RPC 自体</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>記憶域</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Web サーバー</translation>
    </message>
    <message>
        <source>Inner workings of Windows</source>
        <translation>Windows の内部機能</translation>
    </message>
    <message>
        <source>A caller with administrator rights can run programs through it.</source>
        <translation>管理者権限を持つ呼び出し元は、これを通じてプログラムを実行できます。</translation>
    </message>
    <message>
        <source>It starts COM objects for callers from afar.</source>
        <translation>リモートの呼び出し元のために COM オブジェクトを起動します。</translation>
    </message>
    <message>
        <source>It gives access to the event logs.</source>
        <translation>イベント ログへのアクセスを提供します。</translation>
    </message>
    <message>
        <source>It gives access to the registry.</source>
        <translation>レジストリへのアクセスを提供します。</translation>
    </message>
    <message>
        <source>It manages the firewall of the host.</source>
        <translation>ホストのファイアウォールを管理します。</translation>
    </message>
    <message>
        <source>It shuts the host down or restarts it.</source>
        <translation>ホストをシャットダウンまたは再起動します。</translation>
    </message>
    <message>
        <source>It answers questions about accounts and security policy.</source>
        <translation>アカウントとセキュリティ ポリシーに関する問い合わせに答えます。</translation>
    </message>
    <message>
        <source>Two services have this UUID: the print spooler, and the IPsec policy agent up to Server 2008 R2. The endpoint tells which.</source>
        <translation>この UUID のサービスは 2 つあります。印刷スプーラーと、Server 2008 R2 までの IPsec Policy Agent です。どちらかはエンドポイントで判別できます。</translation>
    </message>
    <message>
        <source>It belongs to an attack tool: a host that lists it is compromised.</source>
        <translation>攻撃ツールのものです。これが一覧にあるホストは侵害されています。</translation>
    </message>
    <message>
        <source>The call succeeded.</source>
        <translation>呼び出しは成功しました。</translation>
    </message>
    <message>
        <source>The service refused the caller. For a lookup of the endpoint map without a logon that is what the policy “Restrict Unauthenticated RPC clients” does.</source>
        <translation>サービスが呼び出し元を拒否しました。ログオンなしのエンドポイント マップの照会では、ポリシー「認証されていない RPC クライアントを制限する」の効果です。</translation>
    </message>
    <message>
        <source>The server does not offer this interface.</source>
        <translation>サーバーはこのインターフェイスを提供していません。</translation>
    </message>
    <message>
        <source>The service was not there: stopped, or behind a firewall.</source>
        <translation>サービスを利用できませんでした。停止しているか、ファイアウォールの内側にあります。</translation>
    </message>
    <message>
        <source>The server was too busy: try again later.</source>
        <translation>サーバーがビジー状態でした。後でやり直してください。</translation>
    </message>
    <message>
        <source>The interface has no operation of this number.</source>
        <translation>インターフェイスにこの番号の操作はありません。</translation>
    </message>
    <message>
        <source>The endpoint mapper does not offer this operation.</source>
        <translation>エンドポイント マッパーはこの操作を提供していません。</translation>
    </message>
    <message>
        <source>There are no (more) endpoints that match. At the end of a lookup it is no error: the list is complete.</source>
        <translation>一致するエンドポイントは (これ以上) ありません。照会の最後であればエラーではなく、一覧がそろったことを示します。</translation>
    </message>
    <message>
        <source>The server could not read the arguments of the call.</source>
        <translation>サーバーが呼び出しの引数を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The security provider failed, or the server insists on another one.</source>
        <translation>セキュリティ プロバイダーでエラーが発生したか、サーバーが別のプロバイダーを要求しています。</translation>
    </message>
    <message>
        <source>The server does not know the handle: it was freed, or it timed out.</source>
        <translation>サーバーはこのハンドルを認識していません。解放されたか、タイムアウトしました。</translation>
    </message>
    <message>
        <source>The server takes what it received for a breach of the protocol.</source>
        <translation>サーバーは、受信した内容をプロトコル違反と見なしました。</translation>
    </message>
    <message>
        <source>It is an error code of Windows.</source>
        <translation>Windows のエラー コードです。</translation>
    </message>
    <message>
        <source>It is a status code of DCE RPC.</source>
        <translation>DCE RPC の状態コードです。</translation>
    </message>
    <message>
        <source>It is a fault of DCE RPC: the call ended before or within the operation.</source>
        <translation>DCE RPC のフォールトです。呼び出しは操作の前か途中で終了しました。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>要点</translation>
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
        <source>How to verify</source>
        <translation>確認方法</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考資料</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>仕様書</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Listed for the network, it shows a role of the host: %1.</source>
        <translation>ネットワーク向けに登録されている場合、ホストの役割を示します: %1。</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>分かること</translation>
    </message>
    <message>
        <source>No rule looks at this interface in particular. Like every listed service it counts for the rules about the map as a whole.</source>
        <translation>このインターフェイスを個別に調べるルールはありません。ほかのサービスと同様に、マップ全体に関するルールの対象になります。</translation>
    </message>
    <message>
        <source>Rules that look at it</source>
        <translation>関連するルール</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Domain controller</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>証明機関</translation>
    </message>
    <message>
        <source>Remote desktop licensing</source>
        <translation>リモート デスクトップ ライセンス</translation>
    </message>
    <message>
        <source>Remote desktop gateway</source>
        <translation>リモート デスクトップ ゲートウェイ</translation>
    </message>
    <message>
        <source>Windows deployment</source>
        <translation>Windows 展開サービス</translation>
    </message>
    <message>
        <source>Message queuing</source>
        <translation>メッセージ キュー</translation>
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
        <translation>クラスター ノード</translation>
    </message>
    <message>
        <source>Exchange server</source>
        <translation>Exchange サーバー</translation>
    </message>
    <message>
        <source>Routing and remote access</source>
        <translation>ルーティングとリモート アクセス</translation>
    </message>
    <message>
        <source>DFS replication</source>
        <translation>DFS レプリケーション</translation>
    </message>
    <message>
        <source>File replication</source>
        <translation>ファイル レプリケーション</translation>
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
    <name>RuleLevels</name>
    <message>
        <source>Not rated: it is shown, but it has no level.</source>
        <translation>評価なし: 表示されますが、危険度は付きません。</translation>
    </message>
    <message>
        <source>%1, only where the scan came from the internet.</source>
        <translation>%1 (インターネットからのスキャンの場合のみ)。</translation>
    </message>
    <message>
        <source>%1, only where the scan did not come from the host&apos;s own network segment.</source>
        <translation>%1 (ホストとは別のネットワーク セグメントからのスキャンの場合のみ)。</translation>
    </message>
    <message>
        <source>%1, wherever the scan came from.</source>
        <translation>%1 (スキャン元の場所によらない)。</translation>
    </message>
    <message>
        <source>%1 from the host&apos;s own network segment, %2 from anywhere else.</source>
        <translation>ホストと同じネットワーク セグメントからは%1、それ以外からは%2。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Domain controller</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>証明機関</translation>
    </message>
    <message>
        <source>Remote Desktop licensing server</source>
        <translation>リモート デスクトップ ライセンス サーバー</translation>
    </message>
    <message>
        <source>Windows deployment server</source>
        <translation>Windows 展開サービス サーバー</translation>
    </message>
    <message>
        <source>Message queuing (MSMQ)</source>
        <translation>メッセージ キュー (MSMQ)</translation>
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
        <source>Failover cluster node</source>
        <translation>フェールオーバー クラスターのノード</translation>
    </message>
    <message>
        <source>Exchange server</source>
        <translation>Exchange サーバー</translation>
    </message>
    <message>
        <source>Remote Desktop gateway</source>
        <translation>リモート デスクトップ ゲートウェイ</translation>
    </message>
    <message>
        <source>Router or remote access server</source>
        <translation>ルーターまたはリモート アクセス サーバー</translation>
    </message>
    <message>
        <source>DFS replication member</source>
        <translation>DFS レプリケーションのメンバー</translation>
    </message>
    <message>
        <source>File replication member (FRS)</source>
        <translation>ファイル レプリケーション (FRS) のメンバー</translation>
    </message>
    <message>
        <source>Windows activation host (KMS)</source>
        <translation>Windows ライセンス認証ホスト (KMS)</translation>
    </message>
    <message>
        <source>Print spooler</source>
        <translation>印刷スプーラー</translation>
    </message>
    <message>
        <source>Samba server</source>
        <translation>Samba サーバー</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>ファイアウォール</translation>
    </message>
    <message>
        <source>Updates</source>
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
        <source>%1: %2</source>
        <comment>remedy: family, step</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 Caution: %3</source>
        <comment>remedy: family, step, caution</comment>
        <translation>%1: %2 注意: %3</translation>
    </message>
    <message>
        <source>This host was not examined, so nothing is known about it yet: scan it.</source>
        <translation>このホストは調べていないため、まだ何も分かっていません。スキャンしてください。</translation>
    </message>
    <message>
        <source>The host refused the connection to TCP port %1.</source>
        <translation>ホストは TCP ポート %1 への接続を拒否しました。</translation>
    </message>
    <message>
        <source>No connection to TCP port %1 came about, and the host sent no refusal.</source>
        <translation>TCP ポート %1 に接続できず、ホストからの拒否応答もありませんでした。</translation>
    </message>
    <message>
        <source>TCP port %1 speaks RPC but offers no endpoint mapper.</source>
        <translation>TCP ポート %1 は RPC で応答しますが、エンドポイント マッパーを提供していません。</translation>
    </message>
    <message>
        <source>The endpoint mapper on TCP port %1 took the call, but not one entry of its list arrived.</source>
        <translation>TCP ポート %1 のエンドポイント マッパーは呼び出しを受け付けましたが、一覧のエントリは 1 つも届きませんでした。</translation>
    </message>
    <message>
        <source>TCP port %1 is open, but what is there did not speak RPC.</source>
        <translation>TCP ポート %1 は開いていますが、応答は RPC ではありませんでした。</translation>
    </message>
    <message>
        <source>TCP port %1 was not examined: something failed on the scanning computer.</source>
        <translation>スキャン元のコンピューターで問題が起きたため、TCP ポート %1 は調べていません。</translation>
    </message>
    <message>
        <source>For port 135 there is nothing to do. Look at TCP 445 on its own: services on named pipes are reached there.</source>
        <translation>ポート 135 については対処不要です。TCP 445 は別途確認してください。名前付きパイプのサービスはそこから利用されます。</translation>
    </message>
    <message>
        <source>Scan this address from its own segment or from the host&apos;s neighbour if you want to know more: a firewall in between, a host that is off and an unused address all look the same from here.</source>
        <translation>詳しく調べるには、このアドレスと同じセグメントか、近くのホストからスキャンしてください。途中のファイアウォール、電源の切れたホスト、未使用のアドレスは、ここからは区別できません。</translation>
    </message>
    <message>
        <source>Find out on the host which program owns the port: Get-NetTCPConnection -LocalPort 135 on Windows, ss -ltnp on Linux; then scan again, with longer time limits if the answer broke off.</source>
        <translation>ポートを使っているプログラムをホスト上で確認してください (Windows では Get-NetTCPConnection -LocalPort 135、Linux では ss -ltnp)。その後、もう一度スキャンしてください。応答が途切れた場合は制限時間を長くしてください。</translation>
    </message>
    <message>
        <source>Find out on the host which program owns the port: Get-NetTCPConnection -LocalPort 135 on Windows, ss -ltnp on Linux. If nobody knows it, treat it as unwanted.</source>
        <translation>ポートを使っているプログラムをホスト上で確認してください (Windows では Get-NetTCPConnection -LocalPort 135、Linux では ss -ltnp)。誰も把握していなければ、不要なものとして扱ってください。</translation>
    </message>
    <message>
        <source>Firewalls, load balancers and decoy systems take connections on every port.</source>
        <translation>ファイアウォール、ロード バランサー、おとりシステムは、どのポートでも接続を受け付けます。</translation>
    </message>
    <message>
        <source>Look at the scanning computer: lower the number of hosts at once if it ran out of connections, and let its firewall or security software allow the program; then scan this host again.</source>
        <translation>スキャン元のコンピューターを確認してください。接続数が上限に達した場合は同時に調べるホスト数を減らし、ファイアウォールやセキュリティ ソフトウェアではこのプログラムを許可してから、このホストをもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Port 135 is closed</source>
        <translation>ポート 135 は閉じています</translation>
    </message>
    <message>
        <source>Port 135 of this host is closed for you: there is nothing to do about it.</source>
        <translation>このホストのポート 135 はここからは閉じています。対処は不要です。</translation>
    </message>
    <message>
        <source>The host is there and takes no connection to the endpoint mapper from where the scan was made.</source>
        <translation>ホストは稼働していますが、スキャン元からのエンドポイント マッパーへの接続を受け付けません。</translation>
    </message>
    <message>
        <source>It says nothing about other ports: named pipes over TCP 445 lead to many of the same services and were not tried. From another network the port may be open.</source>
        <translation>ほかのポートについては分かりません。TCP 445 の名前付きパイプからは同じサービスの多くに到達できますが、試していません。別のネットワークからはポートが開いている可能性もあります。</translation>
    </message>
    <message>
        <source>Scan again at any time: the port must stay closed.</source>
        <translation>随時スキャンし直し、ポートが閉じたままであることを確認してください。</translation>
    </message>
    <message>
        <source>Not rated: no answer</source>
        <translation>評価なし: 応答なし</translation>
    </message>
    <message>
        <source>This address did not answer, so nothing is known about it: scan it from its own segment if it should be there.</source>
        <translation>このアドレスは応答しなかったため、何も分かっていません。ホストがあるはずなら、同じセグメントからスキャンしてください。</translation>
    </message>
    <message>
        <source>A firewall drops the packets, the host is off, or nobody has this address. From here these cannot be told apart.</source>
        <translation>ファイアウォールがパケットを破棄しているか、ホストの電源が切れているか、アドレスが使われていません。ここからは区別できません。</translation>
    </message>
    <message>
        <source>Silence is not the same as closed, and not the same as safe: from another place the port may answer.</source>
        <translation>応答なしは、ポートが閉じているという意味でも、安全という意味でもありません。別の場所からはポートが応答する可能性があります。</translation>
    </message>
    <message>
        <source>Scan again while the host is on, or from its own segment: an answer of any kind gives a rating.</source>
        <translation>ホストの電源が入っているときに、または同じセグメントからスキャンし直してください。何らかの応答があれば評価されます。</translation>
    </message>
    <message>
        <source>Not rated: RPC without a list</source>
        <translation>評価なし: RPC だが一覧なし</translation>
    </message>
    <message>
        <source>Port 135 speaks RPC but gave no list of services: find out on the host which program owns the port.</source>
        <translation>ポート 135 は RPC で応答しましたが、サービスの一覧を返しませんでした。ポートを使っているプログラムをホスト上で確認してください。</translation>
    </message>
    <message>
        <source>Something on the port speaks the protocol, but no endpoint was learned from it: it offers no mapper, or its answer broke off before the first entry.</source>
        <translation>このポートはプロトコルに応答しますが、エンドポイントは得られませんでした。マッパーを提供していないか、最初のエントリの前に応答が途切れました。</translation>
    </message>
    <message>
        <source>It does not say that the host exposes nothing: its services stayed unknown.</source>
        <translation>ホストが何も公開していないという意味ではありません。サービスは不明のままです。</translation>
    </message>
    <message>
        <source>Scan again: with a list, or with a closed port, the host gets a rating.</source>
        <translation>スキャンし直し、一覧が得られるかポートが閉じていれば、ホストが評価されます。</translation>
    </message>
    <message>
        <source>Not rated: port 135 is open, but it is not RPC</source>
        <translation>評価なし: ポート 135 は開いているが RPC ではない</translation>
    </message>
    <message>
        <source>Something other than RPC listens on port 135: find out on the host which program owns the port.</source>
        <translation>RPC 以外の何かがポート 135 で待ち受けています。ポートを使っているプログラムをホスト上で確認してください。</translation>
    </message>
    <message>
        <source>The port took a connection, but the answer, or its absence, does not fit RPC. It is no Windows endpoint mapper that answers everybody.</source>
        <translation>ポートは接続を受け付けましたが、応答の内容または応答がないことが RPC に合致しません。誰にでも応答する Windows のエンドポイント マッパーではありません。</translation>
    </message>
    <message>
        <source>It does not say what the program is or whether it is harmless; no other protocol was tried on it.</source>
        <translation>どのようなプログラムか、無害かどうかは分かりません。ほかのプロトコルは試していません。</translation>
    </message>
    <message>
        <source>Scan again after the program was removed or explained: the port must be closed, or speak RPC.</source>
        <translation>プログラムを削除するか正体を確認した後にスキャンし直してください。ポートが閉じているか、RPC で応答する必要があります。</translation>
    </message>
    <message>
        <source>Not rated: the scan failed on this computer</source>
        <translation>評価なし: このコンピューターの問題でスキャン失敗</translation>
    </message>
    <message>
        <source>The scanning computer could not examine this host: lift its limit or its block, and scan again.</source>
        <translation>スキャン元のコンピューターでこのホストを調べられませんでした。制限またはブロックを解除し、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The fault lies with the computer that scans, not with the host: nothing was learned about the host.</source>
        <translation>原因はホストではなく、スキャン元のコンピューターにあります。ホストについては何も分かっていません。</translation>
    </message>
    <message>
        <source>It says nothing about the host, neither good nor bad.</source>
        <translation>ホストについては、良いとも悪いとも言えません。</translation>
    </message>
    <message>
        <source>Scan again: any other outcome replaces this one.</source>
        <translation>もう一度スキャンしてください。ほかの結果が得られれば、この結果は置き換わります。</translation>
    </message>
    <message>
        <source>The endpoint mapper answered without a logon, and its list is empty.</source>
        <translation>エンドポイント マッパーはログオンなしで応答しましたが、一覧は空です。</translation>
    </message>
    <message>
        <source>Nothing is listed on a TCP port: only local endpoints and named pipes.</source>
        <translation>TCP ポートの登録はなく、ローカル エンドポイントと名前付きパイプだけです。</translation>
    </message>
    <message>
        <source>These TCP ports are listed; none of them was tried: %1.</source>
        <translation>一覧にある次の TCP ポートは、いずれも接続を試していません: %1。</translation>
    </message>
    <message>
        <source>The endpoint mapper answered, but refused to give its list.</source>
        <translation>エンドポイント マッパーは応答しましたが、一覧の提供を拒否しました。</translation>
    </message>
    <message>
        <source>The endpoint mapper answered, but it does not offer the lookup.</source>
        <translation>エンドポイント マッパーは応答しましたが、照会の機能を提供していません。</translation>
    </message>
    <message>
        <source>Less NTLM means less told to strangers: see with the policy “Network security: Restrict NTLM: Audit incoming NTLM traffic” who still uses it, then restrict it.</source>
        <translation>NTLM を減らせば、部外者に渡る情報も減ります。ポリシー「ネットワーク セキュリティ: NTLM を制限する: 着信 NTLM トラフィックを監査する」で現在の利用元を確認してから制限してください。</translation>
    </message>
    <message>
        <source>Old devices and programs log on by NTLM only: audit for some weeks before you restrict.</source>
        <translation>古い機器やプログラムには NTLM でしかログオンできないものがあります。制限する前に数週間監査してください。</translation>
    </message>
    <message>
        <source>The endpoint map lists endpoints on the old transport %1.</source>
        <translation>エンドポイント マップに、古いトランスポート %1 のエンドポイントがあります。</translation>
    </message>
    <message>
        <source>Find out which system this is (its version is not proven by the list), and replace or upgrade it if it is out of support.</source>
        <translation>どのシステムかを確認し (一覧だけではバージョンを確定できません)、サポートが終了していれば置き換えるかアップグレードしてください。</translation>
    </message>
    <message>
        <source>Take the protocols IPX/SPX, NetBEUI and AppleTalk off its network connections, and switch NetBIOS over TCP/IP off where nothing needs it.</source>
        <translation>ネットワーク接続からプロトコル IPX/SPX、NetBEUI、AppleTalk を外し、必要のない場所では NetBIOS over TCP/IP を無効にしてください。</translation>
    </message>
    <message>
        <source>Very old programs find their server by these protocols only.</source>
        <translation>ごく古いプログラムは、これらのプロトコルでしかサーバーを見つけられません。</translation>
    </message>
    <message>
        <source>Block TCP and UDP 135, TCP 139 and 445 and TCP 1025 to 5000 to it from everything that does not need it.</source>
        <translation>このシステムへの TCP と UDP の 135、TCP 139 と 445、TCP 1025 ～ 5000 を、必要なホスト以外からはブロックしてください。</translation>
    </message>
    <message>
        <source>The endpoint map is public and ports behind it are open</source>
        <translation>エンドポイント マップが公開され、登録ポートも開いています</translation>
    </message>
    <message>
        <source>Strangers can read which RPC services run here and reach some of them: limit port 135 and the dynamic ports to those who need them.</source>
        <translation>部外者が RPC サービスの構成を読み取り、一部に到達できます。ポート 135 と動的ポートを必要な相手だけに制限してください。</translation>
    </message>
    <message>
        <source>Without a logon anybody at this place of the network gets the list of RPC services with their ports, and at least one of the ports takes connections. That is the map and the door for every later attack.</source>
        <translation>ネットワークのこの場所にいれば、誰でもログオンなしで RPC サービスとポートの一覧を入手でき、少なくとも 1 つのポートに接続できます。後続の攻撃にとって、地図と入口になります。</translation>
    </message>
    <message>
        <source>It is no flaw by itself: Windows servers do this by default, and domain controllers have to. Most services behind the ports ask for a logon. Named pipes, which go over port 445, were not tried.</source>
        <translation>それ自体は脆弱性ではありません。Windows サーバーの既定の動作で、ドメイン コントローラーには必要です。ポートの先のサービスの多くはログオンを求めます。ポート 445 を使う名前付きパイプは試していません。</translation>
    </message>
    <message>
        <source>Scan again from the same place: port 135 must be silent or closed, or all listed ports closed or silent.</source>
        <translation>同じ場所からスキャンし直してください。ポート 135 が応答なしか閉じた状態、または一覧のポートがすべて閉じているか応答なしになっている必要があります。</translation>
    </message>
    <message>
        <source>The endpoint map is public, but no port behind it is open</source>
        <translation>エンドポイント マップは公開されていますが、開いている登録ポートはありません</translation>
    </message>
    <message>
        <source>Strangers can read which RPC services run here but reach none of them by TCP: limit port 135 as well.</source>
        <translation>部外者が RPC サービスの構成を読み取れますが、TCP ではどのサービスにも到達できません。ポート 135 も制限してください。</translation>
    </message>
    <message>
        <source>Without a logon the endpoint mapper answers every question about its services. No listed TCP port took a connection from here, so what leaks is knowledge: roles, versions, names of pipes.</source>
        <translation>エンドポイント マッパーは、サービスに関するどの問い合わせにもログオンなしで答えます。一覧の TCP ポートはいずれもここから接続できなかったため、漏れるのは役割、バージョン、パイプ名などの情報です。</translation>
    </message>
    <message>
        <source>It holds for the place and the moment of this scan; another network may be allowed more. Named pipes, which go over port 445, were not tried.</source>
        <translation>このスキャンを行った場所と時点に限った結果です。別のネットワークからはより広く許可されている可能性があります。ポート 445 を使う名前付きパイプは試していません。</translation>
    </message>
    <message>
        <source>Scan again from the same place: port 135 must be silent or closed, or the lookup refused.</source>
        <translation>同じ場所からスキャンし直してください。ポート 135 が応答なしか閉じた状態、または照会が拒否される状態になっている必要があります。</translation>
    </message>
    <message>
        <source>The endpoint map is public; its ports were not tried</source>
        <translation>エンドポイント マップが公開されています (登録ポートは未確認)</translation>
    </message>
    <message>
        <source>Strangers can read which RPC services run here, but the ports were not tried: scan again with the reach stage on.</source>
        <translation>部外者が RPC サービスの構成を読み取れますが、ポートは試していません。到達確認の段階を有効にしてスキャンし直してください。</translation>
    </message>
    <message>
        <source>Without a logon the endpoint mapper lists its services and their TCP ports. Whether one of these ports can be reached from here decides how serious that is, and that was not found out.</source>
        <translation>エンドポイント マッパーは、ログオンなしでサービスと TCP ポートの一覧を返します。深刻さは、これらのポートにここから到達できるかどうかで決まりますが、確認していません。</translation>
    </message>
    <message>
        <source>It does not say that a listed service can be reached: on Windows with its firewall on, services are listed whose ports are shut. It does not say the opposite either.</source>
        <translation>一覧のサービスに到達できるという意味ではありません。ファイアウォールが有効な Windows では、ポートが閉じたサービスも一覧に載ります。到達できないという意味でもありません。</translation>
    </message>
    <message>
        <source>Scan again with the reach stage switched on: then this finding gives way to one that rests on tried ports.</source>
        <translation>到達確認の段階を有効にしてスキャンし直してください。この指摘は、実際に試したポートに基づく指摘に置き換わります。</translation>
    </message>
    <message>
        <source>The endpoint mapper answers, but keeps its list to itself</source>
        <translation>エンドポイント マッパーは応答しますが、一覧は返しません</translation>
    </message>
    <message>
        <source>The lookup is refused, yet port 135 answers everybody: limit it to those who need it.</source>
        <translation>照会は拒否されますが、ポート 135 は誰にでも応答します。必要な相手だけに制限してください。</translation>
    </message>
    <message>
        <source>The list of services was not given to a caller without a logon. The port still answers, and such an answer may carry the name, the domain and the version of the host.</source>
        <translation>ログオンしていない呼び出し元にはサービスの一覧は渡されませんでした。ただしポートは応答し、その応答にホストの名前、ドメイン、バージョンが含まれる可能性があります。</translation>
    </message>
    <message>
        <source>Refused is not safe: which services run and which ports are open stayed unknown. By what the lookup was refused (a policy, a filter, another product) cannot be seen.</source>
        <translation>拒否は安全という意味ではありません。動作中のサービスと開いているポートは不明のままです。何が照会を拒否したか (ポリシー、フィルター、他社製品) は外からは分かりません。</translation>
    </message>
    <message>
        <source>Scan again from the same place: port 135 must be silent or closed.</source>
        <translation>同じ場所からスキャンし直してください。ポート 135 が応答なしか閉じた状態になっている必要があります。</translation>
    </message>
    <message>
        <source>Transports of very old systems are listed</source>
        <translation>ごく古いシステムのトランスポートが登録されています</translation>
    </message>
    <message>
        <source>The host lists RPC on transports that only very old Windows has: find out what it is, and replace or isolate it.</source>
        <translation>ごく古い Windows にしかないトランスポートの RPC が登録されています。どのシステムかを確認し、置き換えるか隔離してください。</translation>
    </message>
    <message>
        <source>NetBIOS, SPX, IPX and AppleTalk endpoints are registered by Windows up to Server 2003 and by hardly anything else. Such systems get no more updates.</source>
        <translation>NetBIOS、SPX、IPX、AppleTalk のエンドポイントを登録するのは、Server 2003 までの Windows のほかにはほとんどありません。これらのシステムには更新プログラムが提供されません。</translation>
    </message>
    <message>
        <source>The list names transports, not a version: an old program or another product may have registered them. These endpoints were not tried.</source>
        <translation>一覧で分かるのはトランスポートであり、バージョンではありません。古いプログラムや他社製品が登録した可能性もあります。これらのエンドポイントは試していません。</translation>
    </message>
    <message>
        <source>Scan again: the old transports must be gone from the list.</source>
        <translation>スキャンし直してください。古いトランスポートが一覧から消えている必要があります。</translation>
    </message>
    <message>
        <source>Install the newest cumulative update (all since July 2021 close PrintNightmare), require LDAP signing and channel binding on domain controllers, and Extended Protection on the web pages of certification authorities, so that a forced logon leads nowhere.</source>
        <translation>最新の累積更新プログラムをインストールし (2021 年 7 月以降のものはすべて PrintNightmare に対処済み)、ドメイン コントローラーでは LDAP 署名とチャネル バインディングを、証明機関の Web ページでは認証の拡張保護 (EPA) を必須にして、認証を強制されても悪用されないようにしてください。</translation>
    </message>
    <message>
        <source>Find clients without LDAP signing first: event 2889 on domain controllers.</source>
        <translation>先に、LDAP 署名に対応していないクライアントを確認してください (ドメイン コントローラーのイベント 2889)。</translation>
    </message>
    <message>
        <source>Keep printing on a print server of its own, outside the segment of the domain controllers.</source>
        <translation>印刷は、ドメイン コントローラーとは別のセグメントにある専用のプリント サーバーで行ってください。</translation>
    </message>
    <message>
        <source>Limit the service&apos;s inbound rules to those who need it: Remote Desktop licensing to the session hosts, Windows Deployment Services to the installation network, Message Queuing to its partners (RPC and TCP 1801, 2101, 2103, 2105).</source>
        <translation>サービスの受信の規則を、必要な相手だけに制限してください。リモート デスクトップ ライセンスはセッション ホスト、Windows 展開サービスはインストール用ネットワーク、メッセージ キューは通信相手 (RPC と TCP 1801、2101、2103、2105) に限ります。</translation>
    </message>
    <message>
        <source>Session hosts without their licensing server refuse users when the grace period is over.</source>
        <translation>ライセンス サーバーを失ったセッション ホストは、猶予期間が過ぎるとユーザーの接続を拒否します。</translation>
    </message>
    <message>
        <source>Install the newest cumulative update. At the least: July 2024 for Remote Desktop licensing, December 2024 for Message Queuing, and April 2026 for Windows Deployment Services, or AllowHandsFreeFunctionality=0 after the January 2026 update.</source>
        <translation>最新の累積更新プログラムをインストールしてください。最低限必要なのは、リモート デスクトップ ライセンスは 2024 年 7 月、メッセージ キューは 2024 年 12 月、Windows 展開サービスは 2026 年 4 月のもの、または 2026 年 1 月の更新後に AllowHandsFreeFunctionality=0 の設定です。</translation>
    </message>
    <message>
        <source>Remove the role or feature where nobody uses it (Server Manager &gt; Remove Roles and Features); Message Queuing is often left over from an old program.</source>
        <translation>誰も使っていなければ、役割または機能を削除してください (サーバー マネージャー &gt; 役割と機能の削除)。メッセージ キューは、古いプログラムのために残っていることがよくあります。</translation>
    </message>
    <message>
        <source>Removing Message Queuing deletes the messages that wait in its queues.</source>
        <translation>メッセージ キューを削除すると、キューで待機中のメッセージも削除されます。</translation>
    </message>
    <message>
        <source>Put these servers into a server segment and allow the ports from single addresses, not from the user network.</source>
        <translation>これらのサーバーをサーバー用のセグメントに置き、ポートはユーザーのネットワーク全体ではなく個別のアドレスにだけ許可してください。</translation>
    </message>
    <message>
        <source>Limit the firewall groups “Remote Service Management” and “Remote Scheduled Tasks Management” to the management subnet: Set-NetFirewallRule -DisplayGroup &apos;Remote Service Management&apos; -RemoteAddress 192.0.2.0/24 (your subnet here); or switch the groups off where nobody manages the host from afar.</source>
        <translation>ファイアウォールのグループ「リモート サービス管理」と「リモートのスケジュールされたタスク管理」(Remote Scheduled Tasks Management) を管理用サブネットに制限してください: Set-NetFirewallRule -DisplayGroup &apos;Remote Service Management&apos; -RemoteAddress 192.0.2.0/24 (実際のサブネットに置き換え)。リモート管理をしないホストでは、これらのグループを無効にしてください。</translation>
    </message>
    <message>
        <source>Software distribution, monitoring and backup often use them: list their servers as well. Group names depend on the display language.</source>
        <translation>ソフトウェア配布、監視、バックアップもよく利用するため、それらのサーバーも許可に加えてください。コマンドのグループ名は OS の表示言語によって異なります。</translation>
    </message>
    <message>
        <source>Add an RPC filter (netsh rpc filter, layer um, condition if_uuid) that permits the interface only to an administrator group; for services alone, DisableRPCOverTCP=1 under HKLM\SYSTEM\CurrentControlSet\Control closes the TCP way.</source>
        <translation>RPC フィルター (netsh rpc filter、レイヤー um、条件 if_uuid) を追加し、このインターフェイスを管理者グループにだけ許可してください。サービスだけであれば、HKLM\SYSTEM\CurrentControlSet\Control の DisableRPCOverTCP=1 で TCP 経由の利用を止められます。</translation>
    </message>
    <message>
        <source>A wrong filter locks remote management out: try it on one host at which you can sit down.</source>
        <translation>フィルターを誤るとリモート管理ができなくなります。直接操作できるホスト 1 台で試してください。</translation>
    </message>
    <message>
        <source>Give every host its own local administrator password (Windows LAPS), so that one stolen password does not open the next host; keep the cumulative updates current.</source>
        <translation>1 台のパスワードが盗まれても次のホストに侵入されないよう、ホストごとに異なるローカル管理者パスワードを設定し (Windows LAPS)、累積更新プログラムを最新に保ってください。</translation>
    </message>
    <message>
        <source>Where nobody prints through this host, set the policy Computer Configuration &gt; Administrative Templates &gt; Printers &gt; “Allow Print Spooler to accept client connections” to Disabled and restart the spooler; where nobody prints at all, disable the service.</source>
        <translation>このホストを経由して印刷する利用者がいなければ、ポリシー「コンピューターの構成 &gt; 管理用テンプレート &gt; プリンター &gt; 印刷スプーラーにクライアント接続の受け入れを許可する」(Allow Print Spooler to accept client connections) を「無効」にし、スプーラーを再起動してください。まったく印刷しないホストでは、サービスを無効にしてください。</translation>
    </message>
    <message>
        <source>With the policy the host still prints itself, but its shared printers can no longer be used.</source>
        <translation>このポリシーを設定しても、ホスト自身からは印刷できますが、共有プリンターは使えなくなります。</translation>
    </message>
    <message>
        <source>On workstations switch off the inbound rules “File and Printer Sharing (Spooler Service - RPC)” and “(Spooler Service - RPC-EPMAP)”; on print servers limit them to the networks that print.</source>
        <translation>ワークステーションでは受信の規則「ファイルとプリンターの共有 (スプーラー サービス - RPC)」と「(スプーラー サービス - RPC-EPMAP)」を無効にし、プリント サーバーでは印刷するネットワークだけに制限してください。</translation>
    </message>
    <message>
        <source>Install the newest cumulative update (all since July 2021 close PrintNightmare) and leave the policy “Limits print driver installation to Administrators” on.</source>
        <translation>最新の累積更新プログラムをインストールし (2021 年 7 月以降のものはすべて PrintNightmare に対処済み)、ポリシー「Limits print driver installation to Administrators」は有効のままにしてください。</translation>
    </message>
    <message>
        <source>Users can then no longer add printers whose drivers are not on the host yet.</source>
        <translation>ドライバーがまだホストにないプリンターは、一般ユーザーでは追加できなくなります。</translation>
    </message>
    <message>
        <source>Print through one print server, and let workstations not connect to each other (private VLAN, client isolation).</source>
        <translation>印刷は 1 台のプリント サーバーに集約し、ワークステーション同士は接続できないようにしてください (プライベート VLAN、クライアント分離)。</translation>
    </message>
    <message>
        <source>The DCOM service on port %1 answered a question without a logon (ServerAlive2).</source>
        <translation>ポート %1 の DCOM サービスは、ログオンなしの問い合わせ (ServerAlive2) に応答しました。</translation>
    </message>
    <message>
        <source>Limit the firewall groups “Windows Management Instrumentation (WMI)” and “COM+ Network Access” to the management subnet.</source>
        <translation>ファイアウォールのグループ「Windows Management Instrumentation (WMI)」と「COM+ ネットワーク アクセス」を管理用サブネットに制限してください。</translation>
    </message>
    <message>
        <source>Monitoring and inventory often use WMI: list their servers as well.</source>
        <translation>監視やインベントリ収集では WMI がよく使われます。それらのサーバーも許可に加えてください。</translation>
    </message>
    <message>
        <source>In dcomcnfg, under My Computer &gt; COM Security, take remote launch and activation away from everybody but administrators, and keep the group “Distributed COM Users” empty.</source>
        <translation>dcomcnfg の「マイ コンピューター」&gt;「COM セキュリティ」で、リモートからの起動とアクティブ化を管理者以外には許可せず、グループ「Distributed COM Users」は空にしておいてください。</translation>
    </message>
    <message>
        <source>Do not switch DCOM off altogether (EnableDCOM=N): remote management and some server roles need it.</source>
        <translation>DCOM 自体を無効 (EnableDCOM=N) にしないでください。リモート管理と一部のサーバーの役割に必要です。</translation>
    </message>
    <message>
        <source>Install a cumulative update from March 2023 or later: since then DCOM insists on packet integrity, which ends relayed logons. Events 10036 to 10038 name clients that are too old.</source>
        <translation>2023 年 3 月以降の累積更新プログラムをインストールしてください。以降の DCOM はパケットの整合性を必須とし、認証のリレーを防ぎます。古くて対応していないクライアントはイベント 10036 ～ 10038 で分かります。</translation>
    </message>
    <message>
        <source>Old industrial software (OPC) may stop working.</source>
        <translation>古い産業用ソフトウェア (OPC) が動作しなくなる可能性があります。</translation>
    </message>
    <message>
        <source>The print spooler is reachable on a key server</source>
        <translation>重要なサーバーの印刷スプーラーに到達できます</translation>
    </message>
    <message>
        <source>A domain controller or certification authority runs a print spooler that can be reached: switch the spooler off there.</source>
        <translation>ドメイン コントローラーまたは証明機関で、到達可能な印刷スプーラーが動作しています。スプーラーを停止してください。</translation>
    </message>
    <message>
        <source>Any domain user who reaches the spooler can make this server log on to a computer of the user&apos;s choice. On a domain controller or certification authority that can end in control of the whole domain. The spooler has had flaws that let users run programs as the system, too.</source>
        <translation>スプーラーに到達できるドメイン ユーザーなら誰でも、このサーバーから任意のコンピューターへの認証を強制できます。ドメイン コントローラーや証明機関では、ドメイン全体の乗っ取りにつながるおそれがあります。スプーラーには、ユーザーが SYSTEM 権限でプログラムを実行できる脆弱性もありました。</translation>
    </message>
    <message>
        <source>It does not say that an update is missing or that the forced logon would succeed: that depends on settings of other servers. Seen was an open port that the map assigns to the spooler; no call was made to it.</source>
        <translation>更新プログラムの不足や、認証の強制が成功することを示すものではありません。それはほかのサーバーの設定によります。確認したのは、マップでスプーラーに割り当てられたポートが開いていることだけで、呼び出しは行っていません。</translation>
    </message>
    <message>
        <source>Scan again: the spooler&apos;s interfaces must be gone from the list or their port closed.</source>
        <translation>スキャンし直してください。スプーラーのインターフェイスが一覧から消えているか、そのポートが閉じている必要があります。</translation>
    </message>
    <message>
        <source>A service that works before the logon is reachable</source>
        <translation>ログオン前に動作するサービスに到達できます</translation>
    </message>
    <message>
        <source>Remote Desktop licensing, deployment or Message Queuing can be reached: limit it to the hosts that need it, and update it.</source>
        <translation>リモート デスクトップ ライセンス、展開サービス、メッセージ キューのいずれかに到達できます。必要なホストだけに制限し、更新してください。</translation>
    </message>
    <message>
        <source>These roles take calls from strangers by design, and each has had flaws that could be used without a logon. From where the scan was made, its RPC port is open.</source>
        <translation>これらの役割は設計上、部外者からの呼び出しを受け付け、いずれもログオンなしで悪用できる脆弱性がありました。スキャン元からはその RPC ポートが開いています。</translation>
    </message>
    <message>
        <source>It does not say that an update is missing. For Message Queuing the known flaws are on TCP 1801, which this scan does not try. No call was made to the service.</source>
        <translation>更新プログラムの不足を示すものではありません。メッセージ キューの既知の脆弱性は TCP 1801 にあり、このスキャンでは試していません。サービスの呼び出しも行っていません。</translation>
    </message>
    <message>
        <source>Scan again from the same place: the service&apos;s port must be closed or silent, or the role gone from the list.</source>
        <translation>同じ場所からスキャンし直してください。サービスのポートが閉じているか応答なし、または役割が一覧から消えている必要があります。</translation>
    </message>
    <message>
        <source>Remote control of services or scheduled tasks is reachable</source>
        <translation>サービスやタスクのリモート制御に到達できます</translation>
    </message>
    <message>
        <source>Whoever has an administrator&apos;s password can run programs on this host from here: limit remote management to the management subnet.</source>
        <translation>管理者のパスワードを知る者なら、ここからこのホストでプログラムを実行できます。リモート管理を管理用サブネットに制限してください。</translation>
    </message>
    <message>
        <source>Through these interfaces an administrator creates services or tasks that run as the system. Attackers use them with stolen passwords to move from host to host.</source>
        <translation>管理者はこれらのインターフェイスで、SYSTEM として動作するサービスやタスクを作成できます。攻撃者は盗んだパスワードでこれを使い、ホストからホストへと侵入を広げます。</translation>
    </message>
    <message>
        <source>It is no flaw, and without an administrator&apos;s account nothing happens. On a host that is managed over the network it is expected from the management subnet, and from nowhere else.</source>
        <translation>脆弱性ではなく、管理者アカウントがなければ何も起こりません。ネットワーク経由で管理するホストでは、管理用サブネットからの到達は想定どおりですが、それ以外からは想定外です。</translation>
    </message>
    <message>
        <source>Scan again from the user network: the ports named above must be closed or silent. Scan from the management subnet: there they may be open.</source>
        <translation>ユーザーのネットワークからスキャンし直してください。上記のポートが閉じているか応答なしになっている必要があります。管理用サブネットからのスキャンでは開いていてもかまいません。</translation>
    </message>
    <message>
        <source>The print spooler is reachable</source>
        <translation>印刷スプーラーに到達できます</translation>
    </message>
    <message>
        <source>Other computers can reach the print spooler of this host: let it take no connections where it shares no printers.</source>
        <translation>ほかのコンピューターからこのホストの印刷スプーラーに到達できます。プリンターを共有していなければ、接続を受け付けないようにしてください。</translation>
    </message>
    <message>
        <source>Any domain user who reaches the spooler can make this host log on to a computer of the user&apos;s choice, and the spooler has had several flaws that let users run programs as the system.</source>
        <translation>スプーラーに到達できるドメイン ユーザーなら誰でも、このホストから任意のコンピューターへの認証を強制できます。スプーラーには、ユーザーが SYSTEM 権限でプログラムを実行できる脆弱性も複数ありました。</translation>
    </message>
    <message>
        <source>It does not say that an update is missing. On a print server an open spooler is its purpose: then limit who reaches it.</source>
        <translation>更新プログラムの不足を示すものではありません。プリント サーバーではスプーラーの公開が本来の目的なので、到達できる相手を制限してください。</translation>
    </message>
    <message>
        <source>DCOM and WMI may be reachable from another network</source>
        <translation>別のネットワークから DCOM と WMI に到達できる可能性があります</translation>
    </message>
    <message>
        <source>The DCOM service answers across network borders and further RPC ports are open: limit WMI and DCOM to the management subnet.</source>
        <translation>DCOM サービスがネットワークの境界を越えて応答し、ほかの RPC ポートも開いています。WMI と DCOM を管理用サブネットに制限してください。</translation>
    </message>
    <message>
        <source>Through DCOM an administrator starts programs from afar, for example by WMI. Port 135 takes the request, a dynamic port does the work; the first answered here, and at least one of the second kind is open.</source>
        <translation>管理者は DCOM を通じて、WMI などでプログラムをリモートから起動できます。要求はポート 135 が受け、処理は動的ポートで行われます。前者は応答し、後者も少なくとも 1 つが開いています。</translation>
    </message>
    <message>
        <source>It does not prove that the very port of WMI is open: it appears only after a logon, which this scan does not make. Without an administrator&apos;s account nothing happens.</source>
        <translation>WMI のポートそのものが開いている証明にはなりません。そのポートはログオン後に初めて現れ、このスキャンはログオンしません。管理者アカウントがなければ何も起こりません。</translation>
    </message>
    <message>
        <source>Scan again from the other network: port 135 or the dynamic ports must be closed or silent.</source>
        <translation>別のネットワークからスキャンし直してください。ポート 135 または動的ポートが閉じているか応答なしになっている必要があります。</translation>
    </message>
    <message>
        <source>Let only the management network in: in Windows Defender Firewall with Advanced Security, limit the remote addresses of the inbound rules whose local port is “RPC Endpoint Mapper” or “RPC Dynamic Ports” to your management subnet, best by group policy.</source>
        <translation>管理用ネットワークだけに許可してください。「セキュリティが強化された Windows Defender ファイアウォール」で、ローカル ポートが「RPC エンドポイント マッパー」または「RPC 動的ポート」の受信の規則のリモート アドレスを、管理用サブネットに制限します。グループ ポリシーで行うのが最善です。</translation>
    </message>
    <message>
        <source>Domain members need these ports on their domain controllers, and replication partners, certification authorities, clusters and backup servers need each other&apos;s: list who connects before you close.</source>
        <translation>ドメイン メンバーはドメイン コントローラーのこれらのポートを必要とし、レプリケーション パートナー、証明機関、クラスター、バックアップ サーバーも互いに必要とします。閉じる前に接続元を洗い出してください。</translation>
    </message>
    <message>
        <source>Install the newest cumulative update for this system, and see on the host itself (winver, or Get-HotFix) that it is there: from outside the installed updates cannot be seen.</source>
        <translation>このシステムの最新の累積更新プログラムをインストールし、適用されていることをホスト上で確認してください (winver または Get-HotFix)。インストール済みの更新プログラムは外からは見えません。</translation>
    </message>
    <message>
        <source>On member servers and workstations set the policy Computer Configuration &gt; Administrative Templates &gt; System &gt; Remote Procedure Call &gt; “Restrict Unauthenticated RPC clients” to “Authenticated”.</source>
        <translation>メンバー サーバーとワークステーションで、ポリシー「コンピューターの構成 &gt; 管理用テンプレート &gt; システム &gt; リモート プロシージャ コール &gt; 認証されていない RPC クライアントを制限する」を「認証済み」に設定してください。</translation>
    </message>
    <message>
        <source>Never set it on a domain controller, and try it on a few hosts first: some old programs call without a logon.</source>
        <translation>ドメイン コントローラーには絶対に設定せず、まず少数のホストで試してください。古いプログラムにはログオンなしで呼び出すものがあります。</translation>
    </message>
    <message>
        <source>Block TCP and UDP 135, TCP 139, 445 and 593 and the dynamic ports 49152 to 65535 (1025 to 5000 up to Server 2003) between user, server and guest networks, and let administrators in through a VPN or a jump host.</source>
        <translation>ユーザー、サーバー、ゲストの各ネットワーク間で、TCP と UDP の 135、TCP 139、445、593、動的ポート 49152 ～ 65535 (Server 2003 までは 1025 ～ 5000) をブロックし、管理者は VPN または踏み台サーバー経由で接続させてください。</translation>
    </message>
    <message>
        <source>Leave the paths to domain controllers, file servers and print servers that clients really use.</source>
        <translation>ドメイン コントローラー、ファイル サーバー、プリント サーバーへの、クライアントが実際に使う経路は残してください。</translation>
    </message>
    <message>
        <source>The endpoint map lists the interface %1 as %2.</source>
        <translation>エンドポイント マップに、インターフェイス %1 が %2 として登録されています。</translation>
    </message>
    <message>
        <source>The endpoint map lists the interface %1 on TCP port %2, and that port is open from here.</source>
        <translation>エンドポイント マップに、インターフェイス %1 が TCP ポート %2 で登録されており、そのポートはここから開いています。</translation>
    </message>
    <message>
        <source>The endpoint map lists the interface %1 on TCP port %2, but that port did not open from here.</source>
        <translation>エンドポイント マップに、インターフェイス %1 が TCP ポート %2 で登録されていますが、そのポートはここからは開きませんでした。</translation>
    </message>
    <message>
        <source>The endpoint map lists the interface %1 on TCP port %2; that port was not tried.</source>
        <translation>エンドポイント マップに、インターフェイス %1 が TCP ポート %2 で登録されていますが、そのポートは試していません。</translation>
    </message>
    <message>
        <source>The connection was not answered in time.</source>
        <translation>接続への応答が制限時間内にありませんでした。</translation>
    </message>
    <message>
        <source>A router reported that the host cannot be reached.</source>
        <translation>ルーターが、ホストに到達できないと通知しました。</translation>
    </message>
    <message>
        <source>There is no route to the network of this host.</source>
        <translation>このホストのネットワークへの経路がありません。</translation>
    </message>
    <message>
        <source>The connection stood, but no further answer came in time.</source>
        <translation>接続は確立しましたが、以後の応答が制限時間内にありませんでした。</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>相手側が接続を閉じました。</translation>
    </message>
    <message>
        <source>The other side broke off the connection.</source>
        <translation>相手側が接続をリセットしました。</translation>
    </message>
    <message>
        <source>The answer is no RPC message.</source>
        <translation>応答は RPC メッセージではありません。</translation>
    </message>
    <message>
        <source>The answer is a TLS record.</source>
        <translation>応答は TLS レコードです。</translation>
    </message>
    <message>
        <source>The answer is an HTTP message.</source>
        <translation>応答は HTTP メッセージです。</translation>
    </message>
    <message>
        <source>The answer breaks the rules of the RPC protocol.</source>
        <translation>応答が RPC プロトコルの規則に反しています。</translation>
    </message>
    <message>
        <source>The server rejected the RPC connection (reason %2).</source>
        <translation>サーバーが RPC 接続を拒否しました (理由 %2)。</translation>
    </message>
    <message>
        <source>The server does not offer the interface to us (result %1).</source>
        <translation>サーバーはこのインターフェイスを提供しません (結果 %1)。</translation>
    </message>
    <message>
        <source>The server answered with the fault %1.</source>
        <translation>サーバーはフォールト %1 を返しました。</translation>
    </message>
    <message>
        <source>The server answered with the error status %1.</source>
        <translation>サーバーはエラー状態 %1 を返しました。</translation>
    </message>
    <message>
        <source>The list was longer than the limit for entries.</source>
        <translation>一覧がエントリ数の上限を超えました。</translation>
    </message>
    <message>
        <source>The answers were larger than the limit for bytes.</source>
        <translation>応答がバイト数の上限を超えました。</translation>
    </message>
    <message>
        <source>The list did not end within the limit for calls.</source>
        <translation>呼び出し回数の上限までに一覧が終わりませんでした。</translation>
    </message>
    <message>
        <source>The time for one host was used up.</source>
        <translation>ホスト 1 台あたりの制限時間に達しました。</translation>
    </message>
    <message>
        <source>The scanning computer had no more connections to give.</source>
        <translation>スキャン元のコンピューターの接続数が上限に達しました。</translation>
    </message>
    <message>
        <source>The scanning computer had no local port left.</source>
        <translation>スキャン元のコンピューターに空きローカル ポートがありませんでした。</translation>
    </message>
    <message>
        <source>The scanning computer&apos;s firewall or policy refused the connection.</source>
        <translation>スキャン元のコンピューターのファイアウォールまたはポリシーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The scanning computer reported system error %2.</source>
        <translation>スキャン元のコンピューターがシステム エラー %2 を報告しました。</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>スキャンが停止されました。</translation>
    </message>
    <message>
        <source>More endpoints of the same kind: %1.</source>
        <translation>同種のエンドポイントがほかに %1 件あります。</translation>
    </message>
    <message>
        <source>The endpoint map was read without a logon. Entries: %1, of these on TCP: %2.</source>
        <translation>エンドポイント マップをログオンなしで読み取りました。エントリ: %1、うち TCP: %2。</translation>
    </message>
    <message>
        <source>The list was cut off, so there may be more than was seen.</source>
        <translation>一覧が途中で切れたため、確認できなかったものがある可能性があります。</translation>
    </message>
    <message>
        <source>Listed TCP ports that are open from here: %1. Interfaces behind them: %2.</source>
        <translation>一覧の TCP ポートのうち、ここから開いているもの: %1。対応するインターフェイス: %2。</translation>
    </message>
    <message>
        <source>Listed TCP ports that refused a connection: %1.</source>
        <translation>一覧の TCP ポートのうち、接続を拒否したもの: %1。</translation>
    </message>
    <message>
        <source>Listed TCP ports that did not answer: %1.</source>
        <translation>一覧の TCP ポートのうち、応答がなかったもの: %1。</translation>
    </message>
    <message>
        <source>Listed TCP ports that were not tried: %1.</source>
        <translation>一覧の TCP ポートのうち、試していないもの: %1。</translation>
    </message>
    <message>
        <source>The host reports version %1 in its NTLM challenge, which stands for: %2.</source>
        <translation>ホストは NTLM チャレンジでバージョン %1 を報告しました。該当する製品: %2。</translation>
    </message>
    <message>
        <source>The name of the host is known: %1.</source>
        <translation>ホストの名前が分かっています: %1。</translation>
    </message>
    <message>
        <source>The host told its domain without a logon: %1.</source>
        <translation>ホストはログオンなしでドメインを明かしました: %1。</translation>
    </message>
    <message>
        <source>The host told its system version without a logon: %1.</source>
        <translation>ホストはログオンなしでシステム バージョンを明かしました: %1。</translation>
    </message>
    <message>
        <source>The host told its addresses without a logon: %1.</source>
        <translation>ホストはログオンなしで自身のアドレスを明かしました: %1。</translation>
    </message>
    <message>
        <source>Seen from the internet, port %1 of this host answers as an RPC endpoint mapper.</source>
        <translation>インターネット側から、このホストのポート %1 が RPC エンドポイント マッパーとして応答します。</translation>
    </message>
    <message>
        <source>Today: block inbound TCP and UDP 135, TCP 139, 445 and 593 and the dynamic ports 49152 to 65535 at the internet router or cloud security group, then on the host for every remote address outside your own networks.</source>
        <translation>本日中に、受信方向の TCP と UDP の 135、TCP 139、445、593、動的ポート 49152 ～ 65535 を、インターネット ルーターまたはクラウドのセキュリティ グループでブロックしてください。次にホスト上で、自組織のネットワーク以外のすべてのリモート アドレスからブロックしてください。</translation>
    </message>
    <message>
        <source>If you administer this host over that very connection, set up the VPN first.</source>
        <translation>まさにその接続でこのホストを管理している場合は、先に VPN を構成してください。</translation>
    </message>
    <message>
        <source>Move the host behind a VPN or into a segment without inbound connections from the internet; people who work from elsewhere come in through the VPN.</source>
        <translation>ホストを VPN の内側か、インターネットからの受信接続がないセグメントに移してください。外部で働くユーザーは VPN 経由で接続させます。</translation>
    </message>
    <message>
        <source>Look through the security log for logons from unknown addresses (events 4624 and 4625), and change the passwords of accounts that could log on while the port was open.</source>
        <translation>セキュリティ ログで不明なアドレスからのログオン (イベント 4624 と 4625) を調べ、ポートが開いていた間にログオンできたアカウントのパスワードを変更してください。</translation>
    </message>
    <message>
        <source>Take the host off the network without switching it off, and begin your incident response: keep the memory, find out which accounts were logged on, and treat their passwords as known.</source>
        <translation>電源を切らずにホストをネットワークから切り離し、インシデント対応を開始してください。メモリを保全し、ログオンしていたアカウントを特定して、そのパスワードは漏えいしたものとして扱います。</translation>
    </message>
    <message>
        <source>Switching it off destroys evidence.</source>
        <translation>電源を切ると証拠が失われます。</translation>
    </message>
    <message>
        <source>If it cannot be unplugged, block all traffic to and from it at the switch or router but for the investigators.</source>
        <translation>切り離せない場合は、調査担当者との通信を除き、このホストとのすべての通信をスイッチまたはルーターでブロックしてください。</translation>
    </message>
    <message>
        <source>Change the passwords of all accounts that were used on the host, of the computer itself and, if a domain administrator was among them, of krbtgt twice.</source>
        <translation>このホストで使われたすべてのアカウントとコンピューター アカウントのパスワードを変更し、ドメイン管理者が含まれる場合は krbtgt のパスワードも 2 回変更してください。</translation>
    </message>
    <message>
        <source>Wait for replication between the two changes of krbtgt.</source>
        <translation>krbtgt の 1 回目と 2 回目の変更の間に、レプリケーションの完了を待ってください。</translation>
    </message>
    <message>
        <source>Install the host anew from trusted media with all updates; do not clean it.</source>
        <translation>信頼できるメディアからホストを再インストールし、すべての更新プログラムを適用してください。駆除で済ませないでください。</translation>
    </message>
    <message>
        <source>For all of these, updates ended on %1 at the latest. Judged as of %2.</source>
        <translation>これらのすべてで、更新プログラムの提供は遅くとも %1 に終了しています。判定基準日: %2。</translation>
    </message>
    <message>
        <source>Replace or upgrade the system to a supported version of Windows; until then install every update that was ever published for it.</source>
        <translation>システムをサポート対象の Windows に置き換えるかアップグレードしてください。それまでは、公開済みの更新プログラムをすべて適用してください。</translation>
    </message>
    <message>
        <source>Ask the maker of the software on it first: old machines are often kept for one program.</source>
        <translation>先に、使用中のソフトウェアの製造元に確認してください。古いマシンは、1 つのプログラムのために残されていることがよくあります。</translation>
    </message>
    <message>
        <source>If it has to stay, put it into a segment of its own in which it can talk only to the few addresses that it needs, and not to the internet.</source>
        <translation>残す必要がある場合は専用のセグメントに置き、必要な少数のアドレスとだけ通信させ、インターネットには接続させないでください。</translation>
    </message>
    <message>
        <source>Block TCP and UDP 135, TCP 139 and 445 and its dynamic ports (1025 to 5000 up to Server 2003, 49152 to 65535 later) to it from everything else.</source>
        <translation>このホストへの TCP と UDP の 135、TCP 139 と 445、動的ポート (Server 2003 までは 1025 ～ 5000、以降は 49152 ～ 65535) を、必要なアドレス以外からはブロックしてください。</translation>
    </message>
    <message>
        <source>File and printer sharing of this host ends with it.</source>
        <translation>このホストのファイルとプリンターの共有も使えなくなります。</translation>
    </message>
    <message>
        <source>Let no domain administrator log on to it, and give it local accounts whose passwords are used nowhere else.</source>
        <translation>ドメイン管理者をこのホストにログオンさせず、ローカル アカウントにはほかで使っていないパスワードを設定してください。</translation>
    </message>
    <message>
        <source>%1 was on the market before the update of %2 that cures %3. Whether that update is installed cannot be seen from outside.</source>
        <translation>%1 は、%3 を修正する %2 の更新プログラムより前に発売されました。その更新プログラムがインストールされているかどうかは、外からは分かりません。</translation>
    </message>
    <message>
        <source>See on the host that a cumulative update from after the day named above is installed (winver, Get-HotFix, or your update server&apos;s report); any newer one contains the cure.</source>
        <translation>上記の日付より後の累積更新プログラムがインストールされていることをホスト上で確認してください (winver、Get-HotFix、または更新サーバーのレポート)。それ以降のものには、いずれも修正が含まれています。</translation>
    </message>
    <message>
        <source>A logon requirement does not help here: the bug lies before the logon.</source>
        <translation>ログオンを必須にしても効果はありません。この不具合はログオンより前の処理にあります。</translation>
    </message>
    <message>
        <source>RPC is open to the internet</source>
        <translation>RPC がインターネットに公開されています</translation>
    </message>
    <message>
        <source>The endpoint mapper of this host answers to the whole internet: block port 135 at the internet router today.</source>
        <translation>このホストのエンドポイント マッパーはインターネット全体に応答します。本日中にインターネット ルーターでポート 135 をブロックしてください。</translation>
    </message>
    <message>
        <source>Anybody can ask this host which RPC services it runs, and can try every flaw and every password on them. Worms have used exactly this way in, and no ordinary service needs it.</source>
        <translation>誰でもこのホストの RPC サービスの構成を問い合わせ、あらゆる脆弱性やパスワードを試すことができます。ワームはまさにこの経路で侵入してきました。通常のサービスには必要のない経路です。</translation>
    </message>
    <message>
        <source>It does not say that the host was broken into, nor that an update is missing. It rests on the vantage that was chosen for this scan: if the scanner stood inside your network, scan again with the right one.</source>
        <translation>ホストへの侵入や更新プログラムの不足を示すものではありません。この結果は、スキャンで選んだ現在地に基づきます。実際には自組織のネットワーク内からスキャンした場合は、正しい現在地を選んでスキャンし直してください。</translation>
    </message>
    <message>
        <source>Scan again from the internet: port 135 must be silent or closed. Scan from inside as well, to see that nothing else broke.</source>
        <translation>インターネット側からスキャンし直してください。ポート 135 が応答なしか閉じた状態になっている必要があります。内部からもスキャンし、ほかに影響が出ていないことを確認してください。</translation>
    </message>
    <message>
        <source>An attack tool is listed on the host</source>
        <translation>攻撃ツールがホストの一覧にあります</translation>
    </message>
    <message>
        <source>The host lists the RPC interface of a known attack tool: take it off the network and begin your incident response.</source>
        <translation>既知の攻撃ツールの RPC インターフェイスがホストの一覧にあります。ホストをネットワークから切り離し、インシデント対応を開始してください。</translation>
    </message>
    <message>
        <source>The endpoint map names an interface that belongs to a tool for stealing passwords. Such a tool registers itself only while somebody runs it.</source>
        <translation>エンドポイント マップに、パスワードを盗むツールのインターフェイスがあります。このようなツールは、誰かが実行している間だけ登録されます。</translation>
    </message>
    <message>
        <source>It does not say who runs it: a security test or a training machine looks the same. The map is what the host says of itself, and any local user can add a line to it.</source>
        <translation>誰が実行しているかは分かりません。セキュリティ テストや訓練用マシンでも同じように見えます。マップはホスト自身の申告であり、ローカル ユーザーなら誰でも項目を追加できます。</translation>
    </message>
    <message>
        <source>After the host was installed anew, scan again: the interface must no longer be listed.</source>
        <translation>ホストを再インストールした後にスキャンし直してください。このインターフェイスが一覧から消えている必要があります。</translation>
    </message>
    <message>
        <source>The system gets no more security updates</source>
        <translation>システムのセキュリティ更新プログラムの提供が終了しています</translation>
    </message>
    <message>
        <source>Windows on this host is out of support and answers RPC: replace it, or cut it off from everything it does not need.</source>
        <translation>このホストの Windows はサポートが終了しており、RPC に応答します。置き換えるか、必要のない相手から遮断してください。</translation>
    </message>
    <message>
        <source>Every flaw found in this version since its last update stays open, among them flaws that worms use without a logon. It can be reached through RPC.</source>
        <translation>最後の更新以降にこのバージョンで見つかった脆弱性は、ワームがログオンなしで悪用するものも含め、すべて残っています。このホストには RPC で到達できます。</translation>
    </message>
    <message>
        <source>The version comes from an NTLM message, which is meant for debugging and can be false; editions with other ends of support may share it. Whether a given flaw can be used was not tried.</source>
        <translation>バージョンは、デバッグ用の情報である NTLM メッセージから得たもので、正しくないこともあります。サポート終了日の異なるエディションが同じバージョンの場合もあります。個々の脆弱性を悪用できるかどうかは試していません。</translation>
    </message>
    <message>
        <source>Scan again after the upgrade: a newer version must be reported. After a separation, scan from the user network: port 135 must be silent or closed.</source>
        <translation>アップグレード後にスキャンし直してください。新しいバージョンが報告される必要があります。分離した場合はユーザーのネットワークからスキャンし、ポート 135 が応答なしか閉じた状態になっていることを確認してください。</translation>
    </message>
    <message>
        <source>See whether an important RPC update is installed</source>
        <translation>重要な RPC 更新プログラムの適用状況を確認してください</translation>
    </message>
    <message>
        <source>This version of Windows once had a flaw in RPC that needs no logon: see on the host that it is up to date.</source>
        <translation>このバージョンの Windows には、ログオン不要で悪用できる RPC の脆弱性がありました。最新の状態であることをホスト上で確認してください。</translation>
    </message>
    <message>
        <source>The RPC service of this version had a flaw that can be used without a logon and could spread by itself. Only an update closes it. A host that has been updated since is not affected.</source>
        <translation>このバージョンの RPC サービスには、ログオンなしで悪用され、自動的に拡散しうる脆弱性がありました。解消するには更新プログラムが必要です。その後に更新されたホストは影響を受けません。</translation>
    </message>
    <message>
        <source>It does not say that the update is missing: the patch level is never sent. The flaw was not tried, and the version comes from a message that can be false.</source>
        <translation>更新プログラムの不足を示すものではありません。修正レベルは通信に現れません。脆弱性は試しておらず、バージョンは正しくない可能性のあるメッセージから得たものです。</translation>
    </message>
    <message>
        <source>Nothing changes on the wire when the update is installed. Note on the host that it is, and accept this finding with that reason; or scan from the user network when the port has been closed there.</source>
        <translation>更新プログラムをインストールしても、通信上は何も変わりません。適用済みであることをホストの記録に残し、それを理由にこの指摘を許容するか、ポート 135 を閉じた場合はユーザーのネットワークからスキャンしてください。</translation>
    </message>
    <message>
        <source>Switch the spooler off on this server: Stop-Service Spooler, then Set-Service Spooler -StartupType Disabled; or by group policy under System Services. Where it has to run, set the policy Computer Configuration &gt; Administrative Templates &gt; Printers &gt; “Allow Print Spooler to accept client connections” to Disabled and restart it.</source>
        <translation>このサーバーのスプーラーを停止してください: Stop-Service Spooler を実行し、続いて Set-Service Spooler -StartupType Disabled を実行するか、グループ ポリシーの「システム サービス」で設定します。停止できない場合は、ポリシー「コンピューターの構成 &gt; 管理用テンプレート &gt; プリンター &gt; 印刷スプーラーにクライアント接続の受け入れを許可する」(Allow Print Spooler to accept client connections) を「無効」にし、スプーラーを再起動してください。</translation>
    </message>
    <message>
        <source>Nothing can be printed through this server afterwards, and a domain controller no longer removes the printers of vanished print servers from the directory.</source>
        <translation>以後、このサーバー経由では印刷できません。また、ドメイン コントローラーでは、なくなったプリント サーバーのプリンターがディレクトリから削除されなくなります。</translation>
    </message>
    <message>
        <source>Until then switch off the inbound rules “File and Printer Sharing (Spooler Service - RPC)” and “(Spooler Service - RPC-EPMAP)” on this server.</source>
        <translation>それまでは、このサーバーの受信の規則「ファイルとプリンターの共有 (スプーラー サービス - RPC)」と「(スプーラー サービス - RPC-EPMAP)」を無効にしてください。</translation>
    </message>
    <message>
        <source>Printers that this server shares can no longer be used. Pipes over port 445 still lead to the spooler.</source>
        <translation>このサーバーの共有プリンターは使えなくなります。ポート 445 のパイプからは引き続きスプーラーに到達できます。</translation>
    </message>
</context>
<context>
    <name>ScanArguments</name>
    <message>
        <source>This version keeps no history, so %1 cannot be written: use --database none.</source>
        <translation>このバージョンは履歴を保存しないため、%1 には書き込めません。--database none を指定してください。</translation>
    </message>
    <message>
        <source>none: this version keeps no history yet.</source>
        <translation>none のみ: このバージョンは履歴をまだ保存しません。</translation>
    </message>
    <message>
        <source>Do not keep the bytes sent and received.</source>
        <translation>送受信したバイト列を保存しません。</translation>
    </message>
    <message>
        <source>--%1 needs a number, not “%2”.</source>
        <translation>--%1 には「%2」ではなく数値を指定してください。</translation>
    </message>
    <message>
        <source>The target file %1 cannot be read: %2.</source>
        <translation>対象ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>TCP port of the endpoint mapper (135).</source>
        <translation>エンドポイント マッパーの TCP ポート (135)。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>gentle, normal or fast (normal).</source>
        <translation>gentle、normal、fast のいずれか (normal)。</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>PROFILE</translation>
    </message>
    <message>
        <source>Hosts examined at the same time.</source>
        <translation>同時に調べるホストの数。</translation>
    </message>
    <message>
        <source>New connections a second at the most; 0 = no limit.</source>
        <translation>1 秒あたりの新規接続数の上限。0 は無制限。</translation>
    </message>
    <message>
        <source>Milliseconds to wait for a connection.</source>
        <translation>接続を待つミリ秒数。</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>MS</translation>
    </message>
    <message>
        <source>Comma list of map, reach, identity (all).</source>
        <translation>map、reach、identity のコンマ区切りの一覧 (すべて)。</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>LIST</translation>
    </message>
    <message>
        <source>Where this computer stands: same-segment, other-segment, internet or vpn (found out from the addresses).</source>
        <translation>このコンピューターの位置: same-segment、other-segment、internet、vpn のいずれか (アドレスから判定)。</translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation>WHERE</translation>
    </message>
    <message>
        <source>%1 (table).</source>
        <translation>%1 (table)。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>File to write; its ending chooses the format if --format does not.</source>
        <translation>書き込むファイル。--format がなければ拡張子で形式が決まります。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Also list hosts that are silent, closed or unreachable.</source>
        <translation>応答なし、閉じている、到達不能のホストも表示します。</translation>
    </message>
    <message>
        <source>Exit with 1 from this level on: info, low, medium, high, critical or never (high).</source>
        <translation>この危険度以上なら終了コード 1 を返します: info、low、medium、high、critical、never のいずれか (high)。</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>LEVEL</translation>
    </message>
    <message>
        <source>Say what would be scanned, and send nothing.</source>
        <translation>スキャンする内容を表示するだけで、何も送信しません。</translation>
    </message>
    <message>
        <source>No progress on standard error.</source>
        <translation>標準エラー出力に進行状況を表示しません。</translation>
    </message>
    <message>
        <source>en or ja.</source>
        <translation>en または ja。</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUAGE</translation>
    </message>
    <message>
        <source>10.0.0.0/24, 10.0.0.5-90, srv-7.example, 2001:db8::1, !10.0.0.9 …</source>
        <translation>10.0.0.0/24, 10.0.0.5-90, srv-7.example, 2001:db8::1, !10.0.0.9 …</translation>
    </message>
    <message>
        <source>Read targets from a text file or nmap XML; - is standard input.</source>
        <translation>対象をテキスト ファイルまたは nmap XML から読み込みます。- は標準入力です。</translation>
    </message>
    <message>
        <source>Leave these out; may be repeated.</source>
        <translation>対象から除外します。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>SPEC</translation>
    </message>
    <message>
        <source>Scan public addresses too: only those that are yours.</source>
        <translation>公開アドレスもスキャンします。自分のものだけにしてください。</translation>
    </message>
    <message>
        <source>There is no profile “%1”: use gentle, normal or fast.</source>
        <translation>プロファイル「%1」はありません。gentle、normal、fast のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>--port must be a number from 1 to 65535.</source>
        <translation>--port には 1 から 65535 までの数値を指定してください。</translation>
    </message>
    <message>
        <source>There is no stage “%1”: use map, reach and identity.</source>
        <translation>段階「%1」はありません。map、reach、identity から指定してください。</translation>
    </message>
    <message>
        <source>There is no vantage “%1”: use same-segment, other-segment, internet or vpn.</source>
        <translation>現在地「%1」はありません。same-segment、other-segment、internet、vpn のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no format “%1”: use one of %2.</source>
        <translation>形式「%1」はありません。次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>There is no level “%1”: use info, low, medium, high, critical or never.</source>
        <translation>危険度「%1」はありません。info、low、medium、high、critical、never のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>Name at least one target: an address, a network such as 10.0.0.0/24, or a host name.</source>
        <translation>アドレス、10.0.0.0/24 のようなネットワーク、ホスト名など、対象を 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>Print the decoded messages of each listed host below the table; with --quiet instead of it.</source>
        <translation>一覧の各ホストについて、解読したメッセージを表の下に表示します。--quiet を付けると表の代わりに表示します。</translation>
    </message>
    <message>
        <source>Do not ask DNS for the names of hosts.</source>
        <translation>ホスト名を DNS に問い合わせません。</translation>
    </message>
    <message>
        <source>--show-evidence goes with the format table only, not with %1: leave one of them out.</source>
        <translation>--show-evidence は形式 table でのみ使えます。%1 とは併用できないため、どちらかを外してください。</translation>
    </message>
</context>
<context>
    <name>ScanCommand</name>
    <message>
        <source>Reads the RPC endpoint map of every host that answers on TCP 135, and rates what it exposes. Read-only: no credentials, nothing is changed on the other side.</source>
        <translation>TCP 135 で応答するすべてのホストの RPC エンドポイント マップを読み取り、公開内容を評価します。読み取り専用です。資格情報は使わず、相手側を何も変更しません。</translation>
    </message>
</context>
<context>
    <name>ScanPlan</name>
    <message>
        <source>The name %1 is to be left out, but could not be resolved: nothing is scanned, since its host might be hit. Write its address instead.</source>
        <translation>除外する名前 %1 を解決できませんでした。そのホストをスキャンしてしまうおそれがあるため、何もスキャンしません。名前の代わりにアドレスを書いてください。</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3.</source>
        <translation>%1 には %2 から %3 までの数値を指定してください。</translation>
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
        <translation>%1 はホストではなくブロードキャスト アドレスです。除外してください。</translation>
    </message>
    <message>
        <source>%1 are multicast addresses, not hosts. Leave them out.</source>
        <translation>%1 はホストではなくマルチキャスト アドレスです。除外してください。</translation>
    </message>
    <message>
        <source>These are public addresses: %1. Scan them only if they are yours, and say so (--allow-public).</source>
        <translation>次は公開アドレスです: %1。自分のものである場合だけスキャンし、その旨を指定してください (--allow-public)。</translation>
    </message>
</context>
<context>
    <name>ScanRun</name>
    <message>
        <source>Standard output cannot be written to: %1.</source>
        <translation>標準出力に書き込めません: %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>ファイル %1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The file %1 could not be written whole: %2.</source>
        <translation>ファイル %1 を最後まで書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>The results could not be written: %1</source>
        <translation>結果を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>1 address on TCP port %1</source>
        <translation>TCP ポート %1 のアドレス 1 個</translation>
    </message>
    <message>
        <source>%1 addresses on TCP port %2</source>
        <translation>TCP ポート %2 のアドレス %1 個</translation>
    </message>
    <message>
        <source>and the addresses of these names: %1</source>
        <translation>および次の名前のアドレス: %1</translation>
    </message>
    <message>
        <source>public ranges: %1</source>
        <translation>公開アドレスの範囲: %1</translation>
    </message>
    <message>
        <source>at the longest %1 (%2 hosts at the same time, %3)</source>
        <translation>長くて %1 (同時に %2 台、%3)</translation>
    </message>
    <message>
        <source>%1 new connections a second</source>
        <translation>新規接続は毎秒 %1 件</translation>
    </message>
    <message>
        <source>no limit on new connections</source>
        <translation>新規接続数は無制限</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>A scan of public addresses needs --allow-public.</source>
        <translation>公開アドレスのスキャンには --allow-public が必要です。</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Interface catalogue</source>
        <translation>インターフェイス カタログ</translation>
    </message>
    <message>
        <source>%1 interfaces (%2), %3 rules (%4)</source>
        <translation>インターフェイス %1 件 (%2)、ルール %3 件 (%4)</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>すべてあり</translation>
    </message>
    <message>
        <source>missing: %1. Install the program again.</source>
        <translation>不足: %1。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>Practice scan</source>
        <translation>練習用スキャン</translation>
    </message>
    <message>
        <source>%1 addresses, %2 endpoint maps read in %3 ms</source>
        <translation>アドレス %1 個、エンドポイント マップ %2 件を %3 ミリ秒で読み取り</translation>
    </message>
    <message>
        <source>%1 of %2 addresses examined, %3 endpoint maps read. Does a firewall on this computer block loopback connections? %4</source>
        <translation>アドレス %2 個中 %1 個を調べ、エンドポイント マップ %3 件を読み取りました。このコンピューターのファイアウォールがループバック接続をブロックしていませんか? %4</translation>
    </message>
    <message>
        <source>Export to %1</source>
        <translation>%1 へのエクスポート</translation>
    </message>
    <message>
        <source>%1 hosts, %2 bytes</source>
        <translation>ホスト %1 台、%2 バイト</translation>
    </message>
</context>
<context>
    <name>SelfTestCommand</name>
    <message>
        <source>Checks the parts of this installation one by one, on this computer alone. The lines it prints can be sent to whoever helps you.</source>
        <translation>このコンピューターだけで、インストールの各部を 1 つずつ確認します。表示された行は、サポート担当者にそのまま送れます。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>ADDRESS</source>
        <comment>column</comment>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <comment>column</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <comment>column</comment>
        <translation>危険度</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>column</comment>
        <translation>名前</translation>
    </message>
    <message>
        <source>SERVICES</source>
        <comment>column</comment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>OPEN</source>
        <comment>column</comment>
        <translation>開放</translation>
    </message>
    <message>
        <source>FINDING</source>
        <comment>column</comment>
        <translation>指摘</translation>
    </message>
    <message>
        <source>There is no host to show.</source>
        <translation>表示するホストがありません。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 %2 UTC</source>
        <comment>date and time</comment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>Practice network: these hosts are simulated on this computer.</source>
        <translation>練習用ネットワーク: これらのホストはこのコンピューター上で再現したものです。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address and name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 examined</source>
        <translation>%2 台中 %1 台を調査</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>hosts examined, duration</comment>
        <translation>%1、所要 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>outcome or level, how many hosts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>The scan was stopped early: of the hosts that were not examined, nothing is known.</source>
        <translation>スキャンは途中で停止されました。調べていないホストについては何も分かっていません。</translation>
    </message>
    <message>
        <source>Look at these hosts first</source>
        <translation>最初に確認すべきホスト</translation>
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
        <translation>対象のテキストが %1 バイトを超えています。複数のスキャンに分けてください。</translation>
    </message>
    <message>
        <source>“%1…” is too long for a target.</source>
        <translation>「%1…」は対象として長すぎます。</translation>
    </message>
    <message>
        <source>The target text is not valid UTF-8. Save the target file as UTF-8 and try again.</source>
        <translation>対象のテキストが正しい UTF-8 ではありません。対象ファイルを UTF-8 で保存してからやり直してください。</translation>
    </message>
    <message>
        <source>“%1” contains a character that neither an address nor a name may have.</source>
        <translation>「%1」に、アドレスにも名前にも使えない文字があります。</translation>
    </message>
    <message>
        <source>There is nothing before the comma at “%1”.</source>
        <translation>「%1」のコンマの前に何もありません。</translation>
    </message>
    <message>
        <source>There is nothing behind “!”. Write what to leave out, for example !10.0.0.9.</source>
        <translation>「!」の後に何もありません。除外するものを書いてください (例: !10.0.0.9)。</translation>
    </message>
    <message>
        <source>The dash at “%1” does not stand between two addresses. Write 10.0.0.5-10.0.0.90.</source>
        <translation>「%1」のハイフンが 2 つのアドレスの間にありません。10.0.0.5-10.0.0.90 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” looks like an option, not like a target.</source>
        <translation>「%1」は対象ではなくオプションのようです。</translation>
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
        <translation>「%1」には数が %2 個あります。IPv4 アドレスの数は 4 個です (例: 10.0.0.5)。</translation>
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
        <translation>「%1」に 0 で始まる数があります。プログラムによって解釈が異なるため、先頭の 0 を取ってください。</translation>
    </message>
    <message>
        <source>“%1” is not a valid range of numbers. Write 5-90.</source>
        <translation>「%1」は正しい数の範囲ではありません。5-90 のように書いてください。</translation>
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
        <translation>「%1」のネットワーク マスクが正しくありません。/24 または /255.255.255.0 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is a range and a prefix at once. Write one of the two.</source>
        <translation>「%1」では範囲とプレフィックスが同時に指定されています。どちらか一方を書いてください。</translation>
    </message>
    <message>
        <source>The two ends of “%1” do not belong to one network family.</source>
        <translation>「%1」の両端の種類 (IPv4 と IPv6) が一致していません。</translation>
    </message>
    <message>
        <source>“%1” is the whole Internet. Name the networks that you are responsible for.</source>
        <translation>「%1」はインターネット全体です。自分が責任を持つネットワークを指定してください。</translation>
    </message>
    <message>
        <source>“%1” has more addresses than can be tried one by one (at most %2). Name a smaller IPv6 prefix or single hosts.</source>
        <translation>「%1」は 1 つずつ試すにはアドレスが多すぎます (最大 %2 個)。より小さな IPv6 プレフィックスか個別のホストを指定してください。</translation>
    </message>
    <message>
        <source>“%1” has more addresses than can be tried one by one (at most %2). Name a smaller range or single hosts.</source>
        <translation>「%1」は 1 つずつ試すにはアドレスが多すぎます (最大 %2 個)。より小さな範囲か個別のホストを指定してください。</translation>
    </message>
    <message>
        <source>“%1” names a network interface that this computer does not have.</source>
        <translation>「%1」で指定されたネットワーク インターフェイスは、このコンピューターにありません。</translation>
    </message>
    <message>
        <source>“%1” has a zone, but only link-local addresses (fe80::) have one. Leave out what follows the percent sign.</source>
        <translation>「%1」にはゾーンがありますが、ゾーンを使えるのはリンクローカル アドレス (fe80::) だけです。% 記号以降を取ってください。</translation>
    </message>
    <message>
        <source>“%1” is not a valid host name.</source>
        <translation>「%1」は正しいホスト名ではありません。</translation>
    </message>
    <message>
        <source>The targets are scattered over more than %1 ranges. Write them as fewer, wider ranges.</source>
        <translation>対象が %1 を超える範囲に分かれています。より少ない、広い範囲にまとめてください。</translation>
    </message>
    <message>
        <source>There are more than %1 names. Put them into several scans.</source>
        <translation>名前が %1 個を超えています。複数のスキャンに分けてください。</translation>
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
        <translation>このホストのポート %1 にネットワーク経由で到達できませんでした。</translation>
    </message>
    <message>
        <source>The network reported that this host cannot be reached: it may be off, or a router or firewall may bar the way.</source>
        <translation>このホストに到達できないとネットワークから通知されました。電源が切れているか、ルーターまたはファイアウォールが遮断している可能性があります。</translation>
    </message>
    <message>
        <source>This computer or a router on the way has no route to the network of this host.</source>
        <translation>このコンピューターまたは途中のルーターに、このホストのネットワークへの経路がありません。</translation>
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
        <translation>ポート %1 は開いていますが、応答は RPC ではありません。</translation>
    </message>
    <message>
        <source>Port %1 accepts connections, but nothing answered the RPC bind within the time limit.</source>
        <translation>ポート %1 は接続を受け付けますが、制限時間内に RPC バインドへの応答がありませんでした。</translation>
    </message>
    <message>
        <source>Port %1 accepts connections, but closes them without answering the RPC bind.</source>
        <translation>ポート %1 は接続を受け付けますが、RPC バインドに応答せずに接続を閉じます。</translation>
    </message>
    <message>
        <source>Port %1 accepts connections, but resets them instead of answering the RPC bind.</source>
        <translation>ポート %1 は接続を受け付けますが、RPC バインドに応答せずに接続をリセットします。</translation>
    </message>
    <message>
        <source>Port %1 is open, but its answer to the RPC bind was not RPC: another service seems to use this port.</source>
        <translation>ポート %1 は開いていますが、RPC バインドへの応答が RPC ではありませんでした。別のサービスがこのポートを使っているようです。</translation>
    </message>
    <message>
        <source>Port %1 is open, but answered the RPC bind with TLS: an encrypted service seems to use this port.</source>
        <translation>ポート %1 は開いていますが、RPC バインドに TLS で応答しました。暗号化されたサービスがこのポートを使っているようです。</translation>
    </message>
    <message>
        <source>Port %1 is open, but answered the RPC bind with HTTP: a web server or a proxy seems to use this port.</source>
        <translation>ポート %1 は開いていますが、RPC バインドに HTTP で応答しました。Web サーバーかプロキシがこのポートを使っているようです。</translation>
    </message>
    <message>
        <source>Port %1 is open, but its answer looked like RPC and broke the rules of that protocol.</source>
        <translation>ポート %1 は開いています。応答は RPC のようでしたが、プロトコルの規則に反していました。</translation>
    </message>
    <message>
        <source>Port %1 is open, but sent more data than the limit allows and no valid RPC answer.</source>
        <translation>ポート %1 は開いていますが、上限を超えるデータを送信し、正しい RPC の応答を返しませんでした。</translation>
    </message>
    <message>
        <source>Port %1 accepts connections, but the time for this host was used up before a whole RPC answer arrived.</source>
        <translation>ポート %1 は接続を受け付けますが、RPC の応答がすべて届く前に、このホストの制限時間に達しました。</translation>
    </message>
    <message>
        <source>Port %1 accepts connections, but the scan was stopped before an answer to the RPC bind arrived.</source>
        <translation>ポート %1 は接続を受け付けますが、RPC バインドへの応答が届く前にスキャンが停止されました。</translation>
    </message>
    <message>
        <source>Port %1 speaks RPC, but does not offer the endpoint mapper.</source>
        <translation>ポート %1 は RPC で応答しますが、エンドポイント マッパーを提供していません。</translation>
    </message>
    <message>
        <source>Port %1 speaks RPC, but rejected the bind to the endpoint mapper: %2.</source>
        <translation>ポート %1 は RPC で応答しますが、エンドポイント マッパーへのバインドを拒否しました: %2。</translation>
    </message>
    <message>
        <source>Port %1 speaks RPC, but declined the endpoint mapper interface: %2.</source>
        <translation>ポート %1 は RPC で応答しますが、エンドポイント マッパーのインターフェイスを受け入れませんでした: %2。</translation>
    </message>
    <message>
        <source>Port %1 speaks RPC, but answered with a fault instead of the endpoint mapper: %2.</source>
        <translation>ポート %1 は RPC で応答しますが、エンドポイント マッパーではなくフォールトを返しました: %2。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 is there, but does not list its services to us.</source>
        <translation>ポート %1 のエンドポイント マッパーは動作していますが、サービスの一覧を返しません。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 is there, but refused the lookup without a logon: %2.</source>
        <translation>ポート %1 のエンドポイント マッパーは動作していますが、ログオンなしの照会を拒否しました: %2。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 answered the lookup with a refusal: %2.</source>
        <translation>ポート %1 のエンドポイント マッパーは照会を拒否しました: %2。</translation>
    </message>
    <message>
        <source>Port %1 is open and speaks RPC, but rejected a bind without a logon: %2.</source>
        <translation>ポート %1 は開いていて RPC で応答しますが、ログオンなしのバインドを拒否しました: %2。</translation>
    </message>
    <message>
        <source>Port %1 is open and speaks RPC, but refused us the endpoint mapper: %2.</source>
        <translation>ポート %1 は開いていて RPC で応答しますが、エンドポイント マッパーの利用を拒否しました: %2。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 accepted the bind, but the connection was closed at the lookup: a policy or firewall may forbid it.</source>
        <translation>ポート %1 のエンドポイント マッパーはバインドを受け付けましたが、照会時に接続が閉じられました。ポリシーまたはファイアウォールが禁止している可能性があります。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 accepted the bind, but the connection was reset at the lookup: a policy or firewall may forbid it.</source>
        <translation>ポート %1 のエンドポイント マッパーはバインドを受け付けましたが、照会時に接続がリセットされました。ポリシーまたはファイアウォールが禁止している可能性があります。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 accepted the bind, but the lookup got no answer within the time limit: a policy or firewall may forbid it.</source>
        <translation>ポート %1 のエンドポイント マッパーはバインドを受け付けましたが、制限時間内に照会への応答がありませんでした。ポリシーまたはファイアウォールが禁止している可能性があります。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 has no way to list its services.</source>
        <translation>ポート %1 のエンドポイント マッパーには、サービスの一覧を返す機能がありません。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 does not implement the lookup: fault %2.</source>
        <translation>ポート %1 のエンドポイント マッパーは照会を実装していません: フォールト %2。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 does not implement the lookup: status %2.</source>
        <translation>ポート %1 のエンドポイント マッパーは照会を実装していません: 状態 %2。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 answered the lookup, but lists no services.</source>
        <translation>ポート %1 のエンドポイント マッパーは照会に応答しましたが、サービスは 1 つも登録されていません。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 answered the lookup, but has no services to list: %2.</source>
        <translation>ポート %1 のエンドポイント マッパーは照会に応答しましたが、一覧に載せるサービスがありません: %2。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3).</source>
        <translation>サービスの一覧は不完全です (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because the host stopped answering.</source>
        <translation>ホストが応答しなくなったため、サービスの一覧は不完全です (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because the host closed the connection.</source>
        <translation>ホストが接続を閉じたため、サービスの一覧は不完全です (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because the connection was reset.</source>
        <translation>接続がリセットされたため、サービスの一覧は不完全です (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because an answer was not RPC any more.</source>
        <translation>途中から応答が RPC でなくなったため、サービスの一覧は不完全です (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because an answer broke the rules of the protocol.</source>
        <translation>応答がプロトコルの規則に反していたため、サービスの一覧は不完全です (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because the host ended the lookup with a fault: %2.</source>
        <translation>ホストがフォールトで照会を終了したため、サービスの一覧は不完全です (読み取った行数: %3): %2。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because the lookup returned an error: %2.</source>
        <translation>照会がエラーを返したため、サービスの一覧は不完全です (読み取った行数: %3): %2。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because it is longer than the limit.</source>
        <translation>上限より長いため、サービスの一覧は不完全です (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because the host sent more data than the limit.</source>
        <translation>ホストが上限を超えるデータを送信したため、サービスの一覧は不完全です (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because the host never said that it had ended.</source>
        <translation>ホストが一覧の終わりを示さなかったため、サービスの一覧は不完全です (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because the time for this host was used up.</source>
        <translation>このホストの制限時間に達したため、サービスの一覧は不完全です (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3), because the scan was stopped.</source>
        <translation>スキャンが停止されたため、サービスの一覧は不完全です (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>The endpoint mapper on port %1 listed its services without a logon (lines read: %3).</source>
        <translation>ポート %1 のエンドポイント マッパーは、ログオンなしでサービスの一覧を返しました (読み取った行数: %3)。</translation>
    </message>
    <message>
        <source>This host could not be examined because of a problem on this computer.</source>
        <translation>このコンピューターの問題により、このホストを調べられませんでした。</translation>
    </message>
    <message>
        <source>This host could not be examined, because this computer ran out of sockets: examine fewer hosts at once.</source>
        <translation>このコンピューターのソケットが不足したため、このホストを調べられませんでした。同時に調べるホスト数を減らしてください。</translation>
    </message>
    <message>
        <source>This host could not be examined, because this computer had no free local port left: examine fewer hosts at once, or wait a few minutes.</source>
        <translation>このコンピューターに空きローカル ポートがないため、このホストを調べられませんでした。同時に調べるホスト数を減らすか、数分待ってください。</translation>
    </message>
    <message>
        <source>This host could not be examined, because a firewall or policy of this computer forbids the connection to port %1.</source>
        <translation>このコンピューターのファイアウォールまたはポリシーがポート %1 への接続を禁止しているため、このホストを調べられませんでした。</translation>
    </message>
    <message>
        <source>This host could not be examined, because the system of this computer reported an error: %2.</source>
        <translation>このコンピューターのシステムがエラーを報告したため、このホストを調べられませんでした: %2。</translation>
    </message>
    <message>
        <source>The examination of this host was not finished, because the scan was stopped.</source>
        <translation>スキャンが停止されたため、このホストの調査は完了していません。</translation>
    </message>
    <message>
        <source>A connection was not accepted within the time limit.</source>
        <translation>制限時間内に接続が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>A connection was refused.</source>
        <translation>接続が拒否されました。</translation>
    </message>
    <message>
        <source>The network reported that the host cannot be reached.</source>
        <translation>ホストに到達できないとネットワークから通知されました。</translation>
    </message>
    <message>
        <source>There was no route to the network of the host.</source>
        <translation>ホストのネットワークへの経路がありませんでした。</translation>
    </message>
    <message>
        <source>An answer did not arrive within the time limit.</source>
        <translation>制限時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The host closed the connection.</source>
        <translation>ホストが接続を閉じました。</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>接続がリセットされました。</translation>
    </message>
    <message>
        <source>An answer was not RPC.</source>
        <translation>応答が RPC ではありませんでした。</translation>
    </message>
    <message>
        <source>An answer was TLS instead of RPC.</source>
        <translation>応答が RPC ではなく TLS でした。</translation>
    </message>
    <message>
        <source>An answer was HTTP instead of RPC.</source>
        <translation>応答が RPC ではなく HTTP でした。</translation>
    </message>
    <message>
        <source>An answer broke the rules of the RPC protocol.</source>
        <translation>応答が RPC プロトコルの規則に反していました。</translation>
    </message>
    <message>
        <source>The RPC bind was rejected: %2.</source>
        <translation>RPC バインドが拒否されました: %2。</translation>
    </message>
    <message>
        <source>The RPC interface was declined: %2.</source>
        <translation>RPC インターフェイスが受け入れられませんでした: %2。</translation>
    </message>
    <message>
        <source>The call ended with a fault: %2.</source>
        <translation>呼び出しがフォールトで終了しました: %2。</translation>
    </message>
    <message>
        <source>The call returned a status code: %2.</source>
        <translation>呼び出しが状態コードを返しました: %2。</translation>
    </message>
    <message>
        <source>The list was longer than the limit.</source>
        <translation>一覧が上限を超えました。</translation>
    </message>
    <message>
        <source>The host sent more data than the limit allows.</source>
        <translation>ホストが上限を超えるデータを送信しました。</translation>
    </message>
    <message>
        <source>The host never said that its list had ended.</source>
        <translation>ホストが一覧の終わりを示しませんでした。</translation>
    </message>
    <message>
        <source>The time for this host was used up.</source>
        <translation>このホストの制限時間に達しました。</translation>
    </message>
    <message>
        <source>This computer ran out of sockets.</source>
        <translation>このコンピューターのソケットが不足しました。</translation>
    </message>
    <message>
        <source>This computer had no free local port left.</source>
        <translation>このコンピューターに空きローカル ポートがありませんでした。</translation>
    </message>
    <message>
        <source>A firewall or policy of this computer forbids the connection.</source>
        <translation>このコンピューターのファイアウォールまたはポリシーが接続を禁止しています。</translation>
    </message>
    <message>
        <source>The system of this computer reported an error: %2.</source>
        <translation>このコンピューターのシステムがエラーを報告しました: %2。</translation>
    </message>
    <message>
        <source>The scan was stopped.</source>
        <translation>スキャンが停止されました。</translation>
    </message>
    <message>
        <source>This version of the program does not know this result.</source>
        <translation>このバージョンのプログラムでは、この結果を認識できません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two whole sentences, one after the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の提示なし</translation>
    </message>
    <message>
        <source>temporary congestion</source>
        <translation>一時的な輻輳</translation>
    </message>
    <message>
        <source>limit of the host exceeded</source>
        <translation>ホストの上限超過</translation>
    </message>
    <message>
        <source>protocol version not supported</source>
        <translation>プロトコル バージョン未対応</translation>
    </message>
    <message>
        <source>type of authentication not recognized</source>
        <translation>認識されない認証の種類</translation>
    </message>
    <message>
        <source>security package error</source>
        <translation>セキュリティ パッケージ エラー</translation>
    </message>
    <message>
        <source>rejected without a reason</source>
        <translation>理由なしの拒否</translation>
    </message>
    <message>
        <source>interface not supported</source>
        <translation>インターフェイス未対応</translation>
    </message>
    <message>
        <source>transfer syntax not supported</source>
        <translation>転送構文未対応</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number</comment>
        <extracomment>A name, then its number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>rejected by the service</source>
        <translation>サービスによる拒否</translation>
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
    <message>
        <source>There is an endpoint mapper on port %1, but it does not speak the data representation (NDR) that this program reads: %2.</source>
        <translation>ポート %1 にエンドポイント マッパーがありますが、このプログラムが読み取れるデータ表現 (NDR) に対応していません: %2。</translation>
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
        <translation>スキャンが終わったら (スキャンしない場合はすぐに) 画面の画像を保存して終了します。</translation>
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
        <translation>名前 %1 を解決できなかったため (%2)、対象から外しました。</translation>
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
        <translation>GNU General Public License バージョン 3 以降に基づくフリー ソフトウェアです。いかなる保証もありません。自分のネットワークか、所有者の同意を得たネットワークだけをスキャンしてください。</translation>
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
        <translation>ホストが選択されていません</translation>
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
        <translation>%1: 同時に調べるホストを少数に抑えます。古いネットワークや低速回線向け</translation>
    </message>
    <message>
        <source>%1: polite enough for an office network</source>
        <translation>%1: オフィスのネットワークに配慮した速さ</translation>
    </message>
    <message>
        <source>%1: as fast as it goes, for a network of your own</source>
        <translation>%1: できるだけ高速。自分専用のネットワーク向け</translation>
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
            <numerusform>%1 (先に解決する名前 %n 件)</numerusform>
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
        <translation>ネットワークのポート 135 から何が漏れているでしょうか?</translation>
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
