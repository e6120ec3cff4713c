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
        <source>Dark text on light ground</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>暗い背景に明るい文字</translation>
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
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what you last did to exceptions, notes or exclusions</source>
        <translation>例外、メモ、除外に対する直前の操作を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what you took back</source>
        <translation>取り消した操作をもう一度行います</translation>
    </message>
    <message>
        <source>Copy &amp;addresses</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy the addresses of the selected hosts, one a line</source>
        <translation>選択したホストのアドレスを 1 行に 1 つずつコピーします</translation>
    </message>
    <message>
        <source>Re-&amp;check</source>
        <translation>再確認(&amp;C)</translation>
    </message>
    <message>
        <source>Examine the hosts with open findings again and see what was fixed</source>
        <translation>未対応の指摘があるホストをもう一度調べ、解決したかどうかを確かめます</translation>
    </message>
    <message>
        <source>&amp;Watch…</source>
        <translation>監視(&amp;W)…</translation>
    </message>
    <message>
        <source>Repeat a scan on a schedule and tell when something new is exposed</source>
        <translation>スケジュールに従ってスキャンを繰り返し、新しい露出があれば知らせます</translation>
    </message>
    <message>
        <source>E&amp;xclusions…</source>
        <translation>除外(&amp;X)…</translation>
    </message>
    <message>
        <source>Addresses and networks that no scan of this window examines</source>
        <translation>このウィンドウのスキャンで調べないアドレスとネットワーク</translation>
    </message>
    <message>
        <source>Re-&amp;check the selected hosts</source>
        <translation>選択したホストを再確認(&amp;C)</translation>
    </message>
    <message>
        <source>Examine these hosts again and see what was fixed</source>
        <translation>これらのホストをもう一度調べ、修正されたものを確認します</translation>
    </message>
    <message>
        <source>&amp;Accept a finding…</source>
        <translation>指摘のリスクを受容する(&amp;A)…</translation>
    </message>
    <message>
        <source>Say who answers for it, why, and until when; it then gives no level</source>
        <translation>責任者、理由、期限を記録します。期限までは危険度に数えません</translation>
    </message>
    <message>
        <source>Acce&amp;pted findings…</source>
        <translation>リスク受容済みの指摘(&amp;P)…</translation>
    </message>
    <message>
        <source>All exceptions, with owner, reason and end</source>
        <translation>すべての例外と、その責任者、理由、期限</translation>
    </message>
    <message>
        <source>&amp;Note and tags…</source>
        <translation>メモとタグ(&amp;N)…</translation>
    </message>
    <message>
        <source>Write down something about the selected hosts</source>
        <translation>選択したホストについて書き留めます</translation>
    </message>
    <message>
        <source>&amp;Exclude from the next scans</source>
        <translation>次回以降のスキャンから除外(&amp;E)</translation>
    </message>
    <message>
        <source>Leave the selected hosts out from now on</source>
        <translation>選択したホストを今後は調べません</translation>
    </message>
    <message>
        <source>&amp;Open with</source>
        <translation>プログラムから開く(&amp;O)</translation>
    </message>
    <message>
        <source>Start another program with the address of this host</source>
        <translation>このホストのアドレスで別のプログラムを起動します</translation>
    </message>
    <message>
        <source>Sca&amp;n</source>
        <translation>スキャン(&amp;N)</translation>
    </message>
    <message>
        <source>Choose targets, scan, and look at the results</source>
        <translation>対象を選び、スキャンし、結果を見ます</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>The results in charts</source>
        <translation>結果をグラフで見ます</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>Earlier scans: open, name, compare and delete them</source>
        <translation>過去のスキャンを開き、名前を付け、比較し、削除します</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>What changed between two scans</source>
        <translation>2 つのスキャンの間で変わったことを見ます</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>Look at the report before you save or print it</source>
        <translation>保存や印刷の前にレポートを確認します</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>設定(&amp;E)</translation>
    </message>
    <message>
        <source>How the program scans, keeps and reports</source>
        <translation>スキャン、保存、レポートの方法を決めます</translation>
    </message>
    <message>
        <source>Results by h&amp;ost</source>
        <translation>ホスト別の結果(&amp;O)</translation>
    </message>
    <message>
        <source>One row for each host</source>
        <translation>ホストごとに 1 行</translation>
    </message>
    <message>
        <source>Results by &amp;interface</source>
        <translation>インターフェイス別の結果(&amp;I)</translation>
    </message>
    <message>
        <source>One row for each RPC service, and which hosts expose it</source>
        <translation>RPC サービスごとに 1 行と、それを公開しているホスト</translation>
    </message>
    <message>
        <source>No &amp;groups</source>
        <translation>グループ化しない(&amp;G)</translation>
    </message>
    <message>
        <source>Hosts in one list</source>
        <translation>ホストを 1 つの一覧にします</translation>
    </message>
    <message>
        <source>Group by s&amp;ubnet</source>
        <translation>サブネットでグループ化(&amp;U)</translation>
    </message>
    <message>
        <source>Hosts under the network they are in</source>
        <translation>ホストを所属するネットワークごとにまとめます</translation>
    </message>
    <message>
        <source>Group by &amp;role</source>
        <translation>役割でグループ化(&amp;R)</translation>
    </message>
    <message>
        <source>Hosts under what they are for</source>
        <translation>ホストを役割ごとにまとめます</translation>
    </message>
    <message>
        <source>Group by operating s&amp;ystem</source>
        <translation>オペレーティング システムでグループ化(&amp;Y)</translation>
    </message>
    <message>
        <source>Hosts under the system they named</source>
        <translation>ホストを、ホストが名乗ったシステムごとにまとめます</translation>
    </message>
    <message>
        <source>Group by le&amp;vel</source>
        <translation>危険度でグループ化(&amp;V)</translation>
    </message>
    <message>
        <source>The worst hosts first</source>
        <translation>危険度の高いホストから並べます</translation>
    </message>
    <message>
        <source>&amp;Follow new results</source>
        <translation>新しい結果を追う(&amp;F)</translation>
    </message>
    <message>
        <source>While a scan runs, keep the newest host in sight rather than your place</source>
        <translation>スキャン中は、見ている位置ではなく最新のホストを表示します</translation>
    </message>
    <message>
        <source>How to work with this window, what its words mean, and a self-test</source>
        <translation>この画面の使い方、用語の意味、自己診断</translation>
    </message>
    <message>
        <source>Hos&amp;t</source>
        <translation>ホスト(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;mpare with the scan before</source>
        <translation>前回のスキャンと比較(&amp;M)</translation>
    </message>
    <message>
        <source>Show what changed since the baseline or the last scan of the same targets</source>
        <translation>ベースライン、または同じ対象の前回のスキャンからの変化を表示します</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation>ツール バー(&amp;T)</translation>
    </message>
    <message>
        <source>Show or hide the tool bar</source>
        <translation>ツール バーの表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>What is reachable from where, and is that what was declared</source>
        <translation>どこからどこへ到達できるか、それは宣言どおりか</translation>
    </message>
    <message>
        <source>&amp;Open scan…</source>
        <translation>スキャンを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a saved scan, or any other file that this program reads</source>
        <translation>保存したスキャンなど、このプログラムで読めるファイルを開きます</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った項目を開く(&amp;R)</translation>
    </message>
    <message>
        <source>Files and scans that were opened or made last</source>
        <translation>最後に開いたファイルと、最近のスキャン</translation>
    </message>
    <message>
        <source>&amp;Import targets…</source>
        <translation>対象をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take the targets from a text file, a CSV file or the XML output of nmap</source>
        <translation>テキスト ファイル、CSV ファイル、または nmap の XML 出力から対象を読み込みます</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the report of the shown scan to a file</source>
        <translation>表示中のスキャンのレポートをファイルに書き出します</translation>
    </message>
    <message>
        <source>Choose hosts and a format, and write them to a file</source>
        <translation>ホストと形式を選び、ファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the report of the shown scan</source>
        <translation>表示中のスキャンのレポートを印刷します</translation>
    </message>
    <message>
        <source>Results by fin&amp;ding</source>
        <translation>指摘ごとの結果(&amp;D)</translation>
    </message>
    <message>
        <source>One row for each finding, and which hosts have it</source>
        <translation>指摘ごとに 1 行で表示し、該当するホストを示します</translation>
    </message>
    <message>
        <source>&amp;Traffic</source>
        <translation>通信(&amp;T)</translation>
    </message>
    <message>
        <source>Who uses port 135 here, as recordings and logs tell</source>
        <translation>記録とログから、ここでポート 135 を使っているのは誰かを見る</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Files of this program</source>
        <translation>このプログラムのファイル</translation>
    </message>
    <message>
        <source>Settings:</source>
        <translation>設定:</translation>
    </message>
    <message>
        <source>Your interfaces:</source>
        <translation>独自のインターフェイス:</translation>
    </message>
    <message>
        <source>Portable use:</source>
        <translation>ポータブル動作:</translation>
    </message>
    <message>
        <source>%1 (there is none: the built-in catalogue is used alone)</source>
        <translation>%1 (ファイルがないため、内蔵のカタログだけを使っています)</translation>
    </message>
    <message>
        <source>Yes: everything is kept beside the program.</source>
        <translation>はい。すべてのデータがプログラムと同じ場所に保存されます。</translation>
    </message>
    <message>
        <source>No. To keep everything beside the program, such as on a memory stick, put an empty file named portable.ini there and start again.</source>
        <translation>いいえ。USB メモリなどでプログラムと同じ場所にすべてを保存するには、portable.ini という空のファイルをそこに置いて起動し直してください。</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Evidence bundle of a Port135 scan</source>
        <translation>Port135 スキャンの証拠バンドル</translation>
    </message>
    <message>
        <source>report.html, report.pdf: the report for people.</source>
        <translation>report.html、report.pdf: 読むためのレポート。</translation>
    </message>
    <message>
        <source>scan.json: the scan for programs, with findings and evidence.</source>
        <translation>scan.json: プログラム用のスキャン結果 (指摘と証拠を含む)。</translation>
    </message>
    <message>
        <source>scan.port135: everything that was received, and how the scan was made; port135 opens it.</source>
        <translation>scan.port135: 受信したすべてと、スキャンの条件。port135 で開けます。</translation>
    </message>
    <message>
        <source>context.json: what was noted of hosts.</source>
        <translation>context.json: ホストについてのメモ。</translation>
    </message>
    <message>
        <source>manifest.json: the files with their SHA-256 sums, and by which versions they were made.</source>
        <translation>manifest.json: ファイルとその SHA-256、作成したバージョン。</translation>
    </message>
    <message>
        <source>Check it without a network: port135-cli verify BUNDLE</source>
        <translation>ネットワークなしで検証: port135-cli verify BUNDLE</translation>
    </message>
    <message>
        <source>It is signed: signature.json names the key. Compare it with the one that its owner gave you.</source>
        <translation>署名されています。鍵は signature.json にあります。持ち主から受け取った鍵と比べてください。</translation>
    </message>
    <message>
        <source>It is not signed: the sums prove that its files belong together, not who made them.</source>
        <translation>署名されていません。ファイルが一組であることは分かりますが、作成者は証明されません。</translation>
    </message>
    <message>
        <source>The bundle %1 could not be written: %2.</source>
        <translation>バンドル %1 を書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read again</source>
        <translation>%1 を読み直せません</translation>
    </message>
    <message>
        <source>context.json is not one that this program writes.</source>
        <translation>context.json はこのプログラムが書いたものではありません。</translation>
    </message>
    <message>
        <source>it holds more than a bundle may</source>
        <translation>バンドルの上限を超える内容です</translation>
    </message>
    <message>
        <source>a temporary file could not be made</source>
        <translation>一時ファイルを作成できません</translation>
    </message>
    <message>
        <source>%1 cannot be read as a bundle: %2.</source>
        <translation>%1 はバンドルとして読み取れません: %2。</translation>
    </message>
    <message>
        <source>it has more files than a bundle</source>
        <translation>バンドルよりファイルの数が多すぎます</translation>
    </message>
    <message>
        <source>the name of a file in it is none of a bundle</source>
        <translation>バンドルにないファイル名が含まれています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>%1 is in the bundle, but not in its manifest.</source>
        <translation>%1 はバンドルにありますが、マニフェストにありません。</translation>
    </message>
    <message>
        <source>The manifest does not name %1.</source>
        <translation>マニフェストに %1 がありません。</translation>
    </message>
    <message>
        <source>It names %1 files.</source>
        <translation>%1 個のファイルが記されています。</translation>
    </message>
    <message>
        <source>Sums of the files</source>
        <translation>ファイルのハッシュ</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>Every file has the SHA-256 sum that the manifest names.</source>
        <translation>すべてのファイルの SHA-256 がマニフェストと一致します。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>The bundle is not signed.</source>
        <translation>バンドルは署名されていません。</translation>
    </message>
    <message>
        <source>The bundle is not signed: who made it, and whether all of it was made anew, is not proven.</source>
        <translation>バンドルは署名されていません。誰が作ったか、全体が作り直されていないかは証明されません。</translation>
    </message>
    <message>
        <source>This program was built without signatures.</source>
        <translation>このプログラムは署名なしでビルドされています。</translation>
    </message>
    <message>
        <source>It is not the signature of this manifest.</source>
        <translation>このマニフェストの署名ではありません。</translation>
    </message>
    <message>
        <source>It is signed, but with another key: %1.</source>
        <translation>署名されていますが、別の鍵です: %1。</translation>
    </message>
    <message>
        <source>It is signed with the key that you named: %1.</source>
        <translation>指定した鍵で署名されています: %1。</translation>
    </message>
    <message>
        <source>It is signed with %1: compare this key with the one that its owner gave you.</source>
        <translation>%1 で署名されています。持ち主から受け取った鍵と比べてください。</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>scan.port135 is another scan, or rated by another version, than the manifest says.</source>
        <translation>scan.port135 は、マニフェストの示すスキャンまたは評価のバージョンと異なります。</translation>
    </message>
    <message>
        <source>Scan %1 of %2, knowledge %3, rules %4.</source>
        <translation>スキャン %1 (%2)、知識 %3、ルール %4。</translation>
    </message>
    <message>
        <source>Rating made again</source>
        <translation>評価のやり直し</translation>
    </message>
    <message>
        <source>JSON made again</source>
        <translation>JSON の再作成</translation>
    </message>
    <message>
        <source>This program has other knowledge or rules (%1, rules %2): check it with version %3 of the program and knowledge %4, rules %5.</source>
        <translation>このプログラムの知識またはルール (%1、ルール %2) は異なります。バージョン %3 のプログラムと知識 %4、ルール %5 で検証してください。</translation>
    </message>
    <message>
        <source>scan.port135: the rating of %1 is not what its observations give.</source>
        <translation>scan.port135: %1 の評価は、観測内容から得られる評価と一致しません。</translation>
    </message>
    <message>
        <source>%1 hosts were rated again, each with the same result.</source>
        <translation>%1 台を評価し直し、すべて同じ結果でした。</translation>
    </message>
    <message>
        <source>scan.json, line %1: it is not what the observations give.</source>
        <translation>scan.json の %1 行目: 観測内容から得られるものと一致しません。</translation>
    </message>
    <message>
        <source>scan.json is byte by byte what the observations give.</source>
        <translation>scan.json は、観測内容から得られるものとバイト単位で一致します。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>The manifest is not one that this program writes.</source>
        <translation>このプログラムが書くマニフェストではありません。</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>result of a check</comment>
        <translation>一致</translation>
    </message>
    <message>
        <source>FAILS</source>
        <comment>result of a check</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not proven</source>
        <comment>result of a check</comment>
        <translation>未証明</translation>
    </message>
    <message>
        <source>%1 is not the file that manifest.json names: one of the two was changed.</source>
        <translation>%1 は manifest.json に記されたファイルと異なります。どちらかが変更されています。</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>its bytes are damaged</source>
        <translation>内容が壊れています</translation>
    </message>
    <message>
        <source>it is no zip file, or it is cut off</source>
        <translation>zip ファイルではないか、途中で切れています</translation>
    </message>
    <message>
        <source>a file in it is packed in a way that bundles are not</source>
        <translation>バンドルでは使わない方法で圧縮されたファイルがあります</translation>
    </message>
</context>
<context>
    <name>BundleOutput</name>
    <message>
        <source>A bundle is a zip file: name it with --output, as in --output scan%1.</source>
        <translation>バンドルは zip ファイルです。--output で名前を指定してください (例: --output scan%1)。</translation>
    </message>
    <message>
        <source>A bundle holds the whole scan: leave --%1 out.</source>
        <translation>バンドルはスキャン全体を含みます。--%1 は指定できません。</translation>
    </message>
    <message>
        <source>%1 is written. Check it with port135-cli verify.</source>
        <translation>%1 を書き込みました。port135-cli verify で検証できます。</translation>
    </message>
</context>
<context>
    <name>BundleSave</name>
    <message>
        <source>This scan is not in the history: a bundle holds what the history keeps. Switch the history on in the settings, and scan again.</source>
        <translation>このスキャンは履歴にありません。バンドルには履歴の内容が入ります。設定で履歴を有効にして、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Save the evidence bundle</source>
        <translation>証拠バンドルの保存</translation>
    </message>
    <message>
        <source>Evidence bundles (*.bundle.zip)</source>
        <translation>証拠バンドル (*.bundle.zip)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 に書き込んでいます…</translation>
    </message>
    <message>
        <source>The evidence bundle was written to %1. Anybody can check it with port135-cli verify.</source>
        <translation>証拠バンドルを %1 に書き込みました。port135-cli verify で誰でも検証できます。</translation>
    </message>
</context>
<context>
    <name>BusArguments</name>
    <message>
        <source>Share the scan over this folder with other computers, which run port135-cli work --bus FOLDER.</source>
        <translation>このフォルダーを通じて、port135-cli work --bus FOLDER を実行している他のコンピューターとスキャンを分担します。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>With --bus: leave all of it to the others, and wait for them.</source>
        <translation>--bus のとき: すべてを他のコンピューターに任せて待ちます。</translation>
    </message>
    <message>
        <source>Seconds after which the part of a worker that is gone goes to another (60).</source>
        <translation>いなくなったコンピューターの部分を別のコンピューターに渡すまでの秒数 (60)。</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>With --bus: take only results signed with this public key; may be repeated.</source>
        <translation>--bus のとき: この公開鍵で署名された結果だけを受け取ります。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>PUBFILE</source>
        <translation>公開鍵ファイル</translation>
    </message>
    <message>
        <source>--lease needs a number of seconds from 2 to 86,400, not “%1”.</source>
        <translation>--lease には 2 から 86,400 までの秒数を指定します。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--%1 goes with --bus.</source>
        <translation>--%1 は --bus と一緒に使います。</translation>
    </message>
    <message>
        <source>--shard and --bus are two ways to share a scan: leave one of them out.</source>
        <translation>--shard と --bus はどちらもスキャンを分担する方法です。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>With --trust the results of this computer, which are unsigned, would not count: add --workers-wait.</source>
        <translation>--trust を指定すると、署名のないこのコンピューターの結果は数えられません。--workers-wait を付けてください。</translation>
    </message>
</context>
<context>
    <name>ChangeDocument</name>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message numerus="yes">
        <source>%n more endpoint(s) are not listed here.</source>
        <translation>
            <numerusform>ほかに %n 件のエンドポイントがありますが、ここには表示していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endpoint(s) are the same as before.</source>
        <translation>
            <numerusform>%n 件のエンドポイントは以前と同じです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>There is no finding that needs a step.</source>
        <translation>対処が必要な指摘はありません。</translation>
    </message>
    <message>
        <source>Fill in what stands in &lt; &gt; before you use the commands.</source>
        <translation>コマンドを使う前に、&lt; &gt; の部分を埋めてください。</translation>
    </message>
    <message>
        <source>Remediation checklist</source>
        <translation>対処チェックリスト</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>注意:</translation>
    </message>
    <message>
        <source>Group policy:</source>
        <translation>グループ ポリシー:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>確認方法:</translation>
    </message>
    <message>
        <source>Answers:</source>
        <translation>対応するルール:</translation>
    </message>
    <message>
        <source>Scan again:</source>
        <translation>再スキャン:</translation>
    </message>
    <message>
        <source>see that it worked.</source>
        <translation>効果があったことを確認します。</translation>
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
        <source>go on with a scan that was stopped or cut off</source>
        <translation>停止または中断されたスキャンを再開します</translation>
    </message>
    <message>
        <source>list and manage the stored scans</source>
        <translation>保存されたスキャンを一覧表示し、管理します</translation>
    </message>
    <message>
        <source>write a stored scan in another format</source>
        <translation>保存されたスキャンを別の形式で書き出します</translation>
    </message>
    <message>
        <source>see whether the findings of an earlier scan are fixed</source>
        <translation>以前のスキャンの指摘が修正されたかどうかを確認します</translation>
    </message>
    <message>
        <source>compare two stored scans</source>
        <translation>保存した 2 つのスキャンを比較します</translation>
    </message>
    <message>
        <source>make the system repeat a scan by itself</source>
        <translation>システムにスキャンを定期実行させます</translation>
    </message>
    <message>
        <source>list, add and remove findings that are accepted</source>
        <translation>リスク受容済みの指摘 (例外) の一覧表示、追加、削除</translation>
    </message>
    <message>
        <source>explain the level of a host, or a rule, an interface, an issue, a code</source>
        <translation>ホストの危険度の理由、ルール、インターフェイス、問題、コードを説明</translation>
    </message>
    <message>
        <source>show, import or reset the facts that scans are judged by</source>
        <translation>スキャンの判定に使う知識パックを表示、インポート、またはリセットする</translation>
    </message>
    <message>
        <source>send a test message to receivers</source>
        <translation>受信側へテスト メッセージを送る</translation>
    </message>
    <message>
        <source>say who uses port 135, from captures and logs; sends nothing</source>
        <translation>キャプチャーとログから、ポート 135 を誰が使っているかを示します。何も送信しません</translation>
    </message>
    <message>
        <source>show what is reachable from where, and judge it by a policy</source>
        <translation>どこからどこへ到達できるかを示し、ポリシーで判定します</translation>
    </message>
    <message>
        <source>check, draft or import a policy</source>
        <translation>ポリシーを検査、下書き、取り込みします</translation>
    </message>
    <message>
        <source>make or show a key that signs results</source>
        <translation>結果に署名する鍵を作成または表示する</translation>
    </message>
    <message>
        <source>check an evidence bundle; sends nothing</source>
        <translation>証拠バンドルを検証する。何も送信しない</translation>
    </message>
    <message>
        <source>make the parts of several computers one scan</source>
        <translation>複数のコンピューターの部分スキャンを 1 つのスキャンにまとめる</translation>
    </message>
</context>
<context>
    <name>ComparisonOutput</name>
    <message>
        <source>%1 %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>practice network</source>
        <translation>練習用ネットワーク</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>a scan</comment>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>a scan</comment>
        <translation>今回: %1</translation>
    </message>
    <message>
        <source>The format %1 is not for a terminal: name a file with --output.</source>
        <translation>%1 形式は端末には表示できません。--output でファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 (text).</source>
        <comment>list of formats</comment>
        <translation>%1 (既定値は text)。</translation>
    </message>
    <message>
        <source>File to write; its ending chooses the format if --format does not.</source>
        <translation>書き込むファイル。--format がない場合は拡張子で形式が決まります。</translation>
    </message>
    <message>
        <source>There is no format “%1” for this: use one of %2.</source>
        <translation>この内容に「%1」という形式はありません。次のいずれかを指定してください: %2。</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>リスク受容済み</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>reachable</source>
        <translation>到達可能</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>到達不可</translation>
    </message>
    <message>
        <source>takes connections, speaks no RPC</source>
        <translation>接続は受け付けるが RPC を話さない</translation>
    </message>
    <message>
        <source>Before: %1. Now: %2.</source>
        <translation>以前: %1。現在: %2。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>none</source>
        <comment>roles or interfaces</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>修正済み</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>未修正</translation>
    </message>
    <message>
        <source>Not verifiable</source>
        <translation>確認できず</translation>
    </message>
    <message>
        <source>Port 135</source>
        <translation>ポート 135</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>一覧の完全さ</translation>
    </message>
    <message>
        <source>Interfaces that the list leaves out</source>
        <translation>一覧にないインターフェイス</translation>
    </message>
    <message>
        <source>Security providers</source>
        <translation>セキュリティ プロバイダー</translation>
    </message>
    <message>
        <source>The other scan did not examine this address.</source>
        <translation>もう一方のスキャンでは、このアドレスを調べていません。</translation>
    </message>
    <message>
        <source>The host did not answer: it may be off, or a firewall drops the packets.</source>
        <translation>ホストが応答しませんでした。電源が切れているか、ファイアウォールがパケットを破棄している可能性があります。</translation>
    </message>
    <message>
        <source>The scanner itself had a problem with this host.</source>
        <translation>このホストの検査中に、スキャナー側で問題が発生しました。</translation>
    </message>
    <message>
        <source>The port took the connection, but nothing certain came back.</source>
        <translation>ポートへの接続はできましたが、確実な応答は得られませんでした。</translation>
    </message>
    <message>
        <source>Port 135 no longer gives a list: whether the service&apos;s own port is open was not seen.</source>
        <translation>ポート 135 から一覧が得られなくなりました。サービス自身のポートが開いているかどうかは確認していません。</translation>
    </message>
    <message>
        <source>The endpoint mapper refused its list.</source>
        <translation>エンドポイント マッパーが一覧の取得を拒否しました。</translation>
    </message>
    <message>
        <source>The list was cut off.</source>
        <translation>一覧が途中で切れました。</translation>
    </message>
    <message>
        <source>Not all listed ports were tried.</source>
        <translation>一覧にあるポートの一部には接続を試していません。</translation>
    </message>
    <message>
        <source>The host did not say which system it is.</source>
        <translation>ホストからシステムの情報が得られませんでした。</translation>
    </message>
    <message>
        <source>The two scans were made from different places.</source>
        <translation>2 つのスキャンは、異なる場所から実行されています。</translation>
    </message>
    <message>
        <source>The two scans asked different ports.</source>
        <translation>2 つのスキャンは、異なるポートを調べています。</translation>
    </message>
    <message>
        <source>One of the scans is of the practice network.</source>
        <translation>一方のスキャンは練習用ネットワークのものです。</translation>
    </message>
    <message>
        <source>Another host has this address now.</source>
        <translation>このアドレスは現在、別のホストが使用しています。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address and name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, before at %2</source>
        <comment>host, address</comment>
        <translation>%1、以前は %2</translation>
    </message>
    <message>
        <source>unknown transport</source>
        <translation>不明なトランスポート</translation>
    </message>
    <message>
        <source>dynamic port</source>
        <translation>動的ポート</translation>
    </message>
    <message>
        <source>object %1</source>
        <translation>オブジェクト %1</translation>
    </message>
    <message>
        <source>Port 135 before: %1. Now: %2.</source>
        <translation>以前のポート 135: %1。現在: %2。</translation>
    </message>
    <message>
        <source>Level before: %1. Now: %2.</source>
        <translation>以前の危険度: %1。現在: %2。</translation>
    </message>
    <message>
        <source>Version before: %1. Now: %2.</source>
        <translation>以前のバージョン: %1。現在: %2。</translation>
    </message>
    <message>
        <source>Port %1, %2.</source>
        <translation>ポート %1、%2。</translation>
    </message>
    <message>
        <source>It is about other interfaces than before.</source>
        <translation>対象のインターフェイスが以前と異なります。</translation>
    </message>
    <message>
        <source>It is accepted now.</source>
        <translation>現在はリスク受容済みです。</translation>
    </message>
    <message>
        <source>It is no longer accepted.</source>
        <translation>リスク受容済みではなくなりました。</translation>
    </message>
    <message>
        <source>It is accepted.</source>
        <translation>リスク受容済みです。</translation>
    </message>
    <message>
        <source>cut off</source>
        <comment>list</comment>
        <translation>途中まで</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>list</comment>
        <translation>完全</translation>
    </message>
    <message>
        <source>One of the scans is of the practice network: they cannot be compared.</source>
        <translation>一方のスキャンは練習用ネットワークのものなので、比較できません。</translation>
    </message>
    <message>
        <source>The scans asked port %1 and port %2: they cannot be compared.</source>
        <translation>スキャンしたポートが %1 と %2 で異なるため、比較できません。</translation>
    </message>
    <message>
        <source>The scans were made from different places (%1, %2): what can be reached depends on that, and is not compared.</source>
        <translation>スキャンの実行場所が異なります (%1、%2)。到達できる範囲は場所によって変わるため、比較しません。</translation>
    </message>
    <message>
        <source>The scans were made with different stages: what only one of them looked at is not compared.</source>
        <translation>スキャンの段階が異なります。一方だけが調べた内容は比較しません。</translation>
    </message>
    <message>
        <source>The scans were rated by different versions of the rules: a level can differ by that alone.</source>
        <translation>評価ルールのバージョンが異なります。そのためだけに危険度が変わっていることがあります。</translation>
    </message>
    <message>
        <source>Hosts: %1 new, %2 gone, %3 changed, %4 the same, %5 not comparable.</source>
        <translation>ホスト: 新規 %1、消失 %2、変更あり %3、変更なし %4、比較不可 %5。</translation>
    </message>
    <message>
        <source>The host answered, and the finding is no longer there.</source>
        <translation>ホストは応答しましたが、この指摘はなくなっています。</translation>
    </message>
    <message>
        <source>The earlier scan did not have this finding.</source>
        <translation>以前のスキャンにはなかった指摘です。</translation>
    </message>
    <message>
        <source>It has become worse: %1.</source>
        <translation>状況が悪化しています: %1。</translation>
    </message>
    <message>
        <source>Accepted and not counted: %1.</source>
        <translation>リスク受容済みのため数に含めないもの: %1。</translation>
    </message>
    <message>
        <source>It is followed by the name that it says of itself, which another host could say, too: see that it is the same.</source>
        <translation>ホスト自身が名乗る名前で追跡しています。別のホストも同じ名前を名乗れるため、同じホストかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>a computer&apos;s names</comment>
        <translation>%1 (現在は %2)</translation>
    </message>
    <message>
        <source>Port 135 is closed now: fixed as seen from where this scan was made.</source>
        <translation>ポート 135 は現在閉じています。このスキャンを行った場所から見て解決しています。</translation>
    </message>
    <message>
        <source>No endpoint mapper answers on port 135 any more: fixed as seen from where this scan was made.</source>
        <translation>ポート 135 でエンドポイント マッパーが応答しなくなりました。このスキャンを行った場所から見て解決しています。</translation>
    </message>
    <message>
        <source>The service is still listed, but its ports do not open any more: fixed as seen from where this scan was made.</source>
        <translation>サービスはまだ一覧にありますが、ポートは開かなくなりました。このスキャンを行った場所から見て解決しています。</translation>
    </message>
    <message>
        <source>%1 It spoke of the host itself, which may be as it was: see on the host whether it is settled.</source>
        <translation>%1 この指摘はホスト自体に関するもので、以前のままの可能性があります。解消したかどうかはホスト上で確認してください。</translation>
    </message>
    <message>
        <source>Port 135 no longer tells what the host is.</source>
        <translation>ポート 135 からは、ホストが何であるかが分からなくなりました。</translation>
    </message>
    <message>
        <source>Findings: %1 fixed, %2 still there, %3 not verifiable, %4 no longer visible, %5 new.</source>
        <translation>指摘: 修正済み %1、未修正 %2、確認できず %3、見えなくなった %4、新規 %5。</translation>
    </message>
    <message>
        <source>No longer visible</source>
        <translation>見えなくなった</translation>
    </message>
    <message>
        <source>The ports still take connections, but nothing behind them speaks RPC any more: a proxy or a firewall may answer for the host.</source>
        <translation>ポートはまだ接続を受け付けますが、その先で RPC を話すものはありません。プロキシまたはファイアウォールがホストの代わりに応答している可能性があります。</translation>
    </message>
    <message>
        <source>The service is still listed, but its ports do not open from here any more.</source>
        <translation>サービスはまだ一覧にありますが、ここからはポートが開かなくなりました。</translation>
    </message>
    <message>
        <source>The host at this address says the same name, which any host can say: that proves nothing about the address where it was found. Scan both addresses again, or scan it by its name.</source>
        <translation>このアドレスのホストは同じ名前を名乗っていますが、名前はどのホストでも名乗れます。そのため、元のアドレスについては何も証明されません。両方のアドレスをもう一度スキャンするか、名前を指定してスキャンしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the hosts that are the same are at other addresses and known by nothing but the names they say: whether they are those hosts cannot be compared.</source>
        <translation>
            <numerusform>変更なしのホストのうち %n 台は、別のアドレスで同じ名前を名乗っているだけです。同じホストかどうかは比較できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DhcpLeases</name>
    <message>
        <source>It is no list of leases: a DHCP server writes no document type.</source>
        <translation>リースの一覧ではありません。DHCP サーバーは文書型を書きません。</translation>
    </message>
    <message>
        <source>It has no leases of a DHCP server.</source>
        <translation>DHCP サーバーのリースがありません。</translation>
    </message>
    <message>
        <source>It is no list of leases that is known: ISC dhcpd, Kea (CSV), dnsmasq, or an export of a Windows DHCP server.</source>
        <translation>対応しているリースの一覧ではありません。ISC dhcpd、Kea (CSV)、dnsmasq、または Windows DHCP サーバーのエクスポートを指定してください。</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>Compares two stored scans by what their hosts are, not by dynamic ports or order: what is new, gone or changed. Exit code 0: no difference; 1: there is one; 2: an error. Nothing is sent.</source>
        <translation>保存した 2 つのスキャンを比較し、新規、消失、変更を示します。動的ポートや順序の違いは無視します。終了コードは、0: 差異なし、1: 差異あり、2: エラー。何も送信しません。</translation>
    </message>
    <message>
        <source>Number of a stored scan, last, baseline, or an exported file.</source>
        <translation>保存したスキャンの番号、last、baseline、またはエクスポートしたファイル。</translation>
    </message>
    <message>
        <source>Also list the hosts that are the same.</source>
        <translation>変更のないホストも一覧に含めます。</translation>
    </message>
    <message>
        <source>Name two scans: the earlier one first.</source>
        <translation>スキャンを 2 つ、古い方から順に指定してください。</translation>
    </message>
    <message>
        <source>The comparison could not be written: %1</source>
        <translation>比較の結果を書き込めませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>There is no display here, so no window can be shown. Use port135-cli, or start port135 in a desktop session.</source>
        <translation>ここにはディスプレイがないため、ウィンドウを表示できません。port135-cli を使うか、デスクトップ セッションで port135 を起動してください。</translation>
    </message>
    <message>
        <source>The display does not answer (%1), so no window can be shown. Use port135-cli, which needs no display, or start port135 in a desktop session.</source>
        <translation>ディスプレイが応答しないため (%1)、ウィンドウを表示できません。ディスプレイのいらない port135-cli を使うか、デスクトップ セッションで port135 を起動してください。</translation>
    </message>
</context>
<context>
    <name>DocumentSave</name>
    <message>
        <source>The report could not be written to %1: %2. Choose another folder or file name.</source>
        <translation>レポートを %1 に書き込めませんでした: %2。別のフォルダーかファイル名を選んでください。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 に書き込んでいます…</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>レポートを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Only the hosts that were selected in the window are in this report: %1 of %2.</source>
        <translation>このレポートには、ウィンドウで選択したホストだけが含まれます: %2 台中 %1 台。</translation>
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
    <name>Exceptions</name>
    <message>
        <source>There is no rule “%1”: name the rule of the finding, such as R7.</source>
        <translation>ルール「%1」はありません。R7 のように、指摘のルールを指定してください。</translation>
    </message>
    <message>
        <source>The exception names no host: give an address, a range or a network, or the name of a host.</source>
        <translation>例外の対象ホストが入力されていません。アドレス、範囲、ネットワーク、またはホスト名を入力してください。</translation>
    </message>
    <message>
        <source>The hosts “%1” are not understood: give addresses, ranges or networks such as 10.0.0.0/24, or names of hosts, without “!”.</source>
        <translation>ホスト「%1」を解釈できません。アドレス、範囲、10.0.0.0/24 のようなネットワーク、またはホスト名を「!」なしで入力してください。</translation>
    </message>
    <message>
        <source>The exception has no owner: name who answers for it.</source>
        <translation>例外の責任者が入力されていません。責任者の名前を入力してください。</translation>
    </message>
    <message>
        <source>The exception has no reason: write down why the finding is accepted.</source>
        <translation>例外の理由が入力されていません。指摘のリスクを受容する理由を入力してください。</translation>
    </message>
    <message>
        <source>The exception ended on %1: choose a day from today on.</source>
        <translation>この例外は %1 に終了しています。今日以降の日付を選択してください。</translation>
    </message>
</context>
<context>
    <name>ExceptionsCommand</name>
    <message>
        <source>No finding is accepted.</source>
        <translation>リスク受容済みの指摘はありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (期限切れ)</translation>
    </message>
    <message>
        <source>Standard output cannot be written to: %1.</source>
        <translation>標準出力に書き込めません: %1。</translation>
    </message>
    <message>
        <source>--interface needs a whole UUID, not “%1”: port135-cli explain finds it by name.</source>
        <translation>--interface には「%1」ではなく完全な UUID を指定してください。UUID は port135-cli explain に名前を指定すると分かります。</translation>
    </message>
    <message>
        <source>--until needs the last day of the exception as YYYY-MM-DD, not “%1”.</source>
        <translation>--until には「%1」ではなく、例外の最終日を YYYY-MM-DD の形で指定してください。</translation>
    </message>
    <message>
        <source>Exception %1 is stored in %2. It holds for the next scans, until the end of %3 (UTC).</source>
        <translation>例外 %1 を %2 に保存しました。次のスキャンから、%3 (UTC) の終わりまで有効です。</translation>
    </message>
    <message>
        <source>There is no exception number %1 in %2: port135-cli exceptions lists them.</source>
        <translation>番号 %1 の例外は %2 にありません。port135-cli exceptions で一覧表示できます。</translation>
    </message>
    <message>
        <source>Lists the exceptions: findings that somebody accepted until a day. They stay in every result, but give no level and no exit code. “add” accepts more, “remove” takes one back.</source>
        <translation>例外 (責任者が期限を定めてリスク受容済みの指摘) を一覧表示します。例外の指摘は結果に残りますが、危険度と終了コードには数えません。add で追加し、remove で取り消します。</translation>
    </message>
    <message>
        <source>list (as without it), add, or remove NUMBER.</source>
        <translation>list (省略時と同じ)、add、または remove 番号。</translation>
    </message>
    <message>
        <source>List as JSON.</source>
        <translation>JSON で一覧表示します。</translation>
    </message>
    <message>
        <source>add: the rule of the finding, for example R7.</source>
        <translation>add: 指摘のルール (例: R7)。</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RULE</translation>
    </message>
    <message>
        <source>add: addresses, ranges, networks or names of hosts.</source>
        <translation>add: ホストのアドレス、範囲、ネットワーク、または名前。</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>SPEC</translation>
    </message>
    <message>
        <source>add: only what the finding says of this RPC interface.</source>
        <translation>add: 指摘のうち、この RPC インターフェイスに関するものだけ。</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>add: who answers for it.</source>
        <translation>add: 責任者。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>add: why it is accepted.</source>
        <translation>add: リスク受容の理由。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>add: the last day on which it holds (UTC), as YYYY-MM-DD.</source>
        <translation>add: 有効な最終日 (UTC)。YYYY-MM-DD の形。</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>With --database none there are no exceptions: they are kept in the history.</source>
        <translation>--database none では例外がありません。例外は履歴に保存されます。</translation>
    </message>
    <message>
        <source>“%1” is no action: use list, add, or remove with the number of an exception.</source>
        <translation>「%1」という操作はありません。list、add、または remove と例外の番号を指定してください。</translation>
    </message>
    <message>
        <source>--json is only for the list.</source>
        <translation>--json は一覧表示でだけ使えます。</translation>
    </message>
    <message>
        <source>An exception needs --%1.</source>
        <translation>例外には --%1 が必要です。</translation>
    </message>
    <message>
        <source>--%1 is only for “add”.</source>
        <translation>--%1 は add でだけ使えます。</translation>
    </message>
    <message>
        <source>Name the exception that is to be removed by its number.</source>
        <translation>削除する例外の番号を指定してください。</translation>
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
        <source>Standard output cannot be written to: %1.</source>
        <translation>標準出力に書き込めません: %1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number and name of a scan</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>scan, when it began</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: practice network</source>
        <translation>%1: 練習用ネットワーク</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>No stored scan has the host %1: port135-cli scan examines it.</source>
        <translation>ホスト %1 は、保存されたどのスキャンにもありません。port135-cli scan で調査してください。</translation>
    </message>
    <message>
        <source>“%1” is no rule, interface, known issue or status code that this program knows, and no host of a stored scan: give a host, a rule such as R4, an interface UUID or at least its first %2 digits, a short name such as samr, an issue such as CVE-2008-4250, MS08-067 or Conficker, or a code such as 0x16c9a0d6. Without an argument all rules are listed.</source>
        <translation>「%1」に当たるルール、インターフェイス、既知の問題、状態コードはなく、保存されたスキャンにもそのようなホストはありません。ホスト、R4 のようなルール、インターフェイスの UUID (先頭 %2 桁以上)、samr のような短い名前、CVE-2008-4250、MS08-067、Conficker のような問題、または 0x16c9a0d6 のようなコードを指定してください。引数なしでは、すべてのルールを一覧表示します。</translation>
    </message>
    <message>
        <source>Explains why a host of a stored scan has its level, or what a rule, an RPC interface, a known issue or a status code is. Without an argument it lists all rules.</source>
        <translation>保存されたスキャンのホストがその危険度である理由、またはルール、RPC インターフェイス、既知の問題、状態コードを説明します。引数なしでは、すべてのルールを一覧表示します。</translation>
    </message>
    <message>
        <source>10.0.0.5, srv5, R4, 367abb81-9844-35f1-ad32-98f038001003, 367abb81, svcctl, CVE-2008-4250, Conficker, 0x16c9a0d6, 5</source>
        <translation>10.0.0.5、srv5、R4、367abb81-9844-35f1-ad32-98f038001003、367abb81、svcctl、CVE-2008-4250、Conficker、0x16c9a0d6、5</translation>
    </message>
    <message>
        <source>The scan that has HOST: its number, last, baseline, or an exported file. Without it, the newest that has it.</source>
        <translation>HOST があるスキャン: 番号、last、baseline、またはエクスポートしたファイル。省略すると、そのホストがある最新のスキャンです。</translation>
    </message>
    <message>
        <source>SCAN</source>
        <translation>SCAN</translation>
    </message>
    <message>
        <source>--scan needs the address or name of a host beside it.</source>
        <translation>--scan には、ホストのアドレスまたは名前も指定してください。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>Its number, last, baseline, or an exported file.</source>
        <translation>番号、last、baseline、またはエクスポートしたファイル。</translation>
    </message>
    <message>
        <source>Name one scan: its number, last, baseline, or an exported file.</source>
        <translation>スキャンを 1 つ指定してください (番号、last、baseline、またはエクスポートしたファイル)。</translation>
    </message>
    <message>
        <source>The scan could not be written: %1</source>
        <translation>スキャンを書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>%1 has no earlier whole scan of these targets, so nothing is known to have changed: leave “changed” out of the filter, or compare two scans with port135-cli diff.</source>
        <translation>%1 には、同じ対象を最後まで調べた以前のスキャンがないため、何が変わったかは分かりません。フィルターから「changed」を除くか、port135-cli diff で 2 つのスキャンを比較してください。</translation>
    </message>
    <message>
        <source>Compared with the baseline, scan %1 of %2.</source>
        <comment>number, time</comment>
        <translation>ベースライン %1 (%2) と比較しました。</translation>
    </message>
    <message>
        <source>Compared with scan %1 of %2.</source>
        <comment>number, time</comment>
        <translation>スキャン %1 (%2) と比較しました。</translation>
    </message>
    <message>
        <source>Writes a stored scan in any of the formats, as it was found and rated then. Nothing is sent. --format bundle writes one zip file with report, JSON, raw evidence and a manifest of SHA-256 sums; port135-cli verify checks it.</source>
        <translation>保存されたスキャンを、当時の検出と評価のまま任意の形式で書き出します。何も送信しません。--format bundle は、レポート、JSON、受信データ、SHA-256 のマニフェストを 1 つの zip ファイルに書き込みます。port135-cli verify で検証できます。</translation>
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
    <name>FilterMessages</name>
    <message>
        <source>The filter is longer than %1 bytes. Shorten it.</source>
        <translation>フィルターが %1 バイトより長くなっています。短くしてください。</translation>
    </message>
    <message>
        <source>The filter has more than %1 parts. Shorten it.</source>
        <translation>フィルターの要素が %1 個を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>More than %1 brackets lie inside each other. Leave some out.</source>
        <translation>かっこが %1 重を超えています。減らしてください。</translation>
    </message>
    <message>
        <source>The quotation mark is not closed. Put another one behind the text.</source>
        <translation>引用符が閉じられていません。文字列の後ろにもう 1 つ付けてください。</translation>
    </message>
    <message>
        <source>This bracket is not closed. Put a “)” where it ends.</source>
        <translation>このかっこは閉じられていません。終わりに「)」を付けてください。</translation>
    </message>
    <message>
        <source>This bracket was never opened. Leave it out, or put it in quotation marks.</source>
        <translation>このかっこには対応する開きかっこがありません。取り除くか、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Something is missing here: “OR”, “-” and brackets need a word or a condition.</source>
        <translation>ここに何かが足りません。「OR」、「-」、かっこには、語または条件が必要です。</translation>
    </message>
    <message>
        <source>There is no field “%1”. To search for the text itself, put it in quotation marks.</source>
        <translation>「%1」という項目はありません。この文字列そのものを探すには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” needs a value right behind it.</source>
        <translation>「%1」のすぐ後ろに値が必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be larger or smaller: use “:” instead.</source>
        <translation>「%1」には大小がありません。代わりに「:」を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no level: use info, low, medium, high, critical or none.</source>
        <translation>「%1」は危険度ではありません。info、low、medium、high、critical、none のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no outcome, such as listed, denied or silent.</source>
        <translation>「%1」は結果の種類ではありません。listed、denied、silent などを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no role, such as dc, dns or spooler.</source>
        <translation>「%1」は役割ではありません。dc、dns、spooler などを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no port: use a number from 0 to 65535 or a range such as 49664-49670.</source>
        <translation>「%1」はポートではありません。0 から 65535 の番号、または 49664-49670 のような範囲を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no address, network or range, such as 10.0.0.5, 10.0.0.0/24 or 10.0.0.5-10.0.0.90.</source>
        <translation>「%1」はアドレス、ネットワーク、範囲のどれでもありません。10.0.0.5、10.0.0.0/24、10.0.0.5-10.0.0.90 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no Windows version: use one such as 10.0.17763, 6.1 or the build alone.</source>
        <translation>「%1」は Windows のバージョンではありません。10.0.17763、6.1、またはビルド番号だけを使ってください。</translation>
    </message>
    <message>
        <source>No known interface is called “%1”, and it is no UUID.</source>
        <translation>「%1」という名前の既知のインターフェイスはなく、UUID でもありません。</translation>
    </message>
    <message>
        <source>There is no rule “%1”, only such as R4.</source>
        <translation>「%1」というルールはありません。R4 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” does not fit here: use yes, no, or a rule such as R7.</source>
        <translation>「%1」はここでは使えません。yes、no、または R7 のようなルールを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no change: use new, gone, changed or same.</source>
        <translation>「%1」は変化の種類ではありません。new、gone、changed、same のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>Nothing is compared here, so no host is known to have changed.</source>
        <translation>ここでは何も比較していないため、ホストの変化はわかりません。</translation>
    </message>
    <message>
        <source>occurs anywhere in the texts of the host</source>
        <translation>ホストのどこかの文字列に含まれる</translation>
    </message>
    <message>
        <source>level of the host: info to critical, none</source>
        <translation>ホストの危険度: info から critical、または none</translation>
    </message>
    <message>
        <source>what port 135 turned out to be</source>
        <translation>ポート 135 の調査結果</translation>
    </message>
    <message>
        <source>what the host is for: dc, dns, spooler …</source>
        <translation>ホストの役割: dc、dns、spooler など</translation>
    </message>
    <message>
        <source>lists this RPC interface: name, title or UUID</source>
        <translation>この RPC インターフェイスを公開: 名前、表題、UUID</translation>
    </message>
    <message>
        <source>lists this port, or one of a range</source>
        <translation>このポート、または範囲内のポートを公開</translation>
    </message>
    <message>
        <source>took a connection on this listed port</source>
        <translation>公開されているこのポートに接続できた</translation>
    </message>
    <message>
        <source>address, its beginning, network or range</source>
        <translation>アドレス、その先頭部分、ネットワーク、範囲</translation>
    </message>
    <message>
        <source>typed, DNS or computer name</source>
        <translation>入力した名前、DNS 名、コンピューター名</translation>
    </message>
    <message>
        <source>domain or forest</source>
        <translation>ドメインまたはフォレスト</translation>
    </message>
    <message>
        <source>operating system, or its version</source>
        <translation>オペレーティング システム、またはそのバージョン</translation>
    </message>
    <message>
        <source>has a finding of this rule</source>
        <translation>このルールの指摘がある</translation>
    </message>
    <message>
        <source>finding or possible issue with this number</source>
        <translation>この番号の指摘または可能性のある問題</translation>
    </message>
    <message>
        <source>has an accepted finding: yes, no, or its rule</source>
        <translation>リスク受容済みの指摘がある: yes、no、またはルール</translation>
    </message>
    <message>
        <source>has this tag</source>
        <translation>このタグが付いている</translation>
    </message>
    <message>
        <source>has this in its note</source>
        <translation>メモにこれを含む</translation>
    </message>
    <message>
        <source>changed since the scan that is compared with</source>
        <translation>比較対象のスキャンから変化した</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか?</translation>
    </message>
    <message>
        <source>“%1” says nothing about updates: use ended, esu, extended, supported or unknown.</source>
        <translation>「%1」は更新プログラムの状態ではありません。ended、esu、extended、supported、unknown のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>whether the system gets updates today: ended, esu …</source>
        <translation>OS が現在更新プログラムを受け取れるか: ended、esu など</translation>
    </message>
    <message>
        <source>“%1” does not fit here: use one of %2.</source>
        <translation>ここに「%1」は使えません。%2 のいずれかにしてください。</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数ではありません。</translation>
    </message>
    <message>
        <source>address of the client, its beginning, network or range</source>
        <translation>クライアントのアドレス、その先頭、ネットワークまたは範囲</translation>
    </message>
    <message>
        <source>address of the server, its beginning, network or range</source>
        <translation>サーバーのアドレス、その先頭、ネットワークまたは範囲</translation>
    </message>
    <message>
        <source>segment of the client</source>
        <translation>クライアントのセグメント</translation>
    </message>
    <message>
        <source>segment of the server</source>
        <translation>サーバーのセグメント</translation>
    </message>
    <message>
        <source>what carries it: tcp, pipe, udp, http</source>
        <translation>経路: tcp、pipe、udp、http</translation>
    </message>
    <message>
        <source>how the interface is known: seen, mapped, activated …</source>
        <translation>インターフェイスの根拠: seen、mapped、activated など</translation>
    </message>
    <message>
        <source>what becomes of it when port 135 is blocked</source>
        <translation>ポート 135 を遮断するとどうなるか</translation>
    </message>
    <message>
        <source>what becomes of it when 135 and the dynamic ports are blocked</source>
        <translation>135 と動的ポートを遮断するとどうなるか</translation>
    </message>
    <message>
        <source>number of calls</source>
        <translation>呼び出しの数</translation>
    </message>
    <message>
        <source>name of an operation that was called</source>
        <translation>呼び出された操作の名前</translation>
    </message>
    <message>
        <source>program of the client or the server</source>
        <translation>クライアントまたはサーバーのプログラム</translation>
    </message>
    <message>
        <source>what attackers do as well: any, none, remote_service …</source>
        <translation>攻撃者も行うこと: any、none、remote_service など</translation>
    </message>
    <message>
        <source>what the policy says of it: violation, not_proven, ok …</source>
        <translation>ポリシーによる判定: violation、not_proven、ok …</translation>
    </message>
    <message>
        <source>whether it can be reached: reachable, blocked …</source>
        <translation>到達できるか: reachable、blocked …</translation>
    </message>
    <message>
        <source>severity of the rule that it breaks: info to critical, none</source>
        <translation>違反したルールの重大度: info ～ critical、none</translation>
    </message>
    <message>
        <source>rule of the policy that decides: its name, or default</source>
        <translation>判定したポリシーのルール: その名前、または default</translation>
    </message>
    <message>
        <source>place from which was looked: part of its name</source>
        <translation>観測した地点: 名前の一部</translation>
    </message>
    <message>
        <source>zone in which the place stands</source>
        <translation>地点があるゾーン</translation>
    </message>
    <message>
        <source>zone of the host that was looked at</source>
        <translation>観測したホストのゾーン</translation>
    </message>
    <message>
        <source>name of the host that was looked at</source>
        <translation>観測したホストの名前</translation>
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
        <source>Caution:</source>
        <translation>注意:</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>分からないこと</translation>
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
        <source>Group policy:</source>
        <translation>グループ ポリシー:</translation>
    </message>
    <message>
        <source>Check:</source>
        <translation>確認方法:</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>リスク受容済み</translation>
    </message>
    <message numerus="yes">
        <source>%n known weakness(es) of hosts of this kind. Whether they apply can only be checked on the host.</source>
        <translation>
            <numerusform>この種のホストの既知の弱点 %n 件です。該当するかどうかは、ホスト上でしか確認できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known to be exploited.</source>
        <comment>of known weaknesses; exploited: by attackers</comment>
        <translation>
            <numerusform>そのうち %n 件は、実際に悪用されていることが知られています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show only the first %n</source>
        <comment>of many known weaknesses</comment>
        <translation>
            <numerusform>最初の %n 件だけを表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <comment>of many known weaknesses</comment>
        <translation>
            <numerusform>%n 件すべてを表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Re-check this finding</source>
        <translation>この指摘を再確認</translation>
    </message>
    <message>
        <source>Unfold everything</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Fold everything</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Accept this finding…</source>
        <translation>この指摘のリスクを受容する…</translation>
    </message>
    <message>
        <source>Do this first</source>
        <translation>最初に行うこと</translation>
    </message>
    <message>
        <source>Other ways (%1)</source>
        <translation>ほかの方法 (%1)</translation>
    </message>
    <message>
        <source>Evidence and limits</source>
        <translation>証拠と分からないこと</translation>
    </message>
    <message>
        <source>Re-check: %1</source>
        <translation>再確認: %1</translation>
    </message>
    <message>
        <source>Not complete: what stands in &lt;&gt; is not known. Name your management networks, and the clients of a service, in the settings.</source>
        <translation>未完成です。&lt;&gt; の部分は不明です。設定で管理用ネットワークと、サービスのクライアントを指定してください。</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>This host</source>
        <translation>このホスト</translation>
    </message>
    <message>
        <source>This %1</source>
        <comment>%1 is a role: domain controller</comment>
        <translation>この%1</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>1. Choose what to scan</source>
        <translation>1. 対象を選ぶ</translation>
    </message>
    <message>
        <source>2. Say where you stand</source>
        <translation>2. スキャン元を選ぶ</translation>
    </message>
    <message>
        <source>A service that is open to the same segment is usual; the same service open to another segment or to the internet is not. Say where this computer stands, so that the rating is right.</source>
        <translation>同じセグメントに開いているサービスは普通ですが、別のセグメントやインターネットに開いている場合は違います。正しく評価するために、このコンピューターがどこにあるかを選んでください。</translation>
    </message>
    <message>
        <source>3. Press Start</source>
        <translation>3. 開始を押す</translation>
    </message>
    <message>
        <source>Hosts appear as they answer, the worst first. Pause and Stop work at once; what was found stays and is kept in the history.</source>
        <translation>応答したホストから順に、危険度の高いものが上に表示されます。一時停止と停止はすぐに効きます。見つかった結果は残り、履歴に保存されます。</translation>
    </message>
    <message>
        <source>4. Choose a host</source>
        <translation>4. ホストを選ぶ</translation>
    </message>
    <message>
        <source>Its first sentence says what is wrong and what to do first. Below it are the findings with their evidence, their remedies, and how to check them; then what the host lists, and the bytes.</source>
        <translation>最初の 1 文が、何が問題で、まず何をすべきかを示します。その下に、指摘とその証拠、対処方法、確認方法が並び、続いてホストの一覧の内容とバイト列があります。</translation>
    </message>
    <message>
        <source>5. Change something, then re-check</source>
        <translation>5. 対処してから再確認する</translation>
    </message>
    <message>
        <source>After a patch or a change of the firewall press Re-check: the hosts with open findings are examined again. Each finding is then fixed, still there, or cannot be verified because the host was silent.</source>
        <translation>更新プログラムの適用やファイアウォールの変更の後で「再確認」を押すと、未対応の指摘があるホストをもう一度調べます。指摘ごとに、解決した、まだある、ホストが応答せず確認できない、のいずれかが分かります。</translation>
    </message>
    <message>
        <source>The Report page shows the report as it will be printed. Save it as HTML, PDF, Excel and other formats.</source>
        <translation>レポートのページには、印刷されるとおりのレポートが表示されます。HTML、PDF、Excel などの形式で保存できます。</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Every Windows computer answers on TCP port 135: there it tells which RPC services it runs and where they can be reached. The scan asks each host for that list, tries whether the listed ports take a connection, and asks who the host is. It logs on nowhere, calls no service and changes nothing.</source>
        <translation>Windows コンピューターは TCP ポート 135 で、どの RPC サービスがどこで動いているかを答えます。スキャンは各ホストにその一覧を尋ね、一覧にあるポートに接続できるかを試し、ホストの名前などを尋ねます。ログオンはせず、サービスを呼び出さず、何も変更しません。</translation>
    </message>
    <message>
        <source>The start page offers the networks of this computer: one click scans one of them. Or write addresses (10.0.0.5), ranges (10.0.0.5-90), subnets (10.0.0.0/24) and names (srv-7.example) into the target field, separated by blanks or commas. A part that begins with “!” is left out.</source>
        <translation>開始ページに、このコンピューターのネットワークが示され、ワンクリックでスキャンできます。または、対象の欄にアドレス (10.0.0.5)、範囲 (10.0.0.5-90)、サブネット (10.0.0.0/24)、名前 (srv-7.example) を空白かコンマで区切って入力します。「!」で始まる部分は除外されます。</translation>
    </message>
    <message>
        <source>6. See what changed</source>
        <translation>6. 変化を見る</translation>
    </message>
    <message>
        <source>Compare shows what is new, gone and changed since the baseline or the last scan of the same targets. In the host table the filter changed:new,changed leaves just those hosts, and columns can tell since when a host and its main finding are known.</source>
        <translation>「比較」は、ベースライン、または同じ対象の前回のスキャンから新しくなったもの、なくなったもの、変わったものを示します。ホストの表では、フィルター changed:new,changed でそれらのホストだけが残ります。また、ホストと主な指摘がいつから知られているかを列に表示できます。</translation>
    </message>
    <message>
        <source>7. Report</source>
        <translation>7. レポート</translation>
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
    <message>
        <source>Web page, one file</source>
        <translation>Web ページ (1 ファイル)</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <source>XML of nmap</source>
        <translation>nmap の XML</translation>
    </message>
    <message>
        <source>Findings for DefectDojo (JSON)</source>
        <translation>DefectDojo 用の指摘 (JSON)</translation>
    </message>
    <message>
        <source>CEF events for log collectors</source>
        <translation>ログ収集用の CEF イベント</translation>
    </message>
    <message>
        <source>PowerShell remediation script, for review</source>
        <translation>PowerShell 対処スクリプト (確認用)</translation>
    </message>
    <message>
        <source>Remediation checklist, web page</source>
        <translation>対処チェックリスト (Web ページ)</translation>
    </message>
    <message>
        <source>Remediation checklist, Markdown</source>
        <translation>対処チェックリスト (Markdown)</translation>
    </message>
    <message>
        <source>This format cannot hold a comparison.</source>
        <translation>この形式では比較を書き出せません。</translation>
    </message>
    <message>
        <source>This format cannot hold a re-check.</source>
        <translation>この形式では再確認を書き出せません。</translation>
    </message>
    <message>
        <source>PDF needs Qt&apos;s library for drawing and its fonts, which are not installed here. Install them (on Debian: apt install port135-pdf), or choose another format, such as HTML.</source>
        <translation>PDF には Qt の描画ライブラリとフォントが必要ですが、このコンピューターにはインストールされていません。インストールするか (Debian の場合: apt install port135-pdf)、HTML などほかの形式を選んでください。</translation>
    </message>
    <message>
        <source>This format cannot hold a report of its own.</source>
        <translation>この形式では独立したレポートを書き出せません。</translation>
    </message>
</context>
<context>
    <name>FrameExport</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>FrameExporter</name>
    <message>
        <source>A host is too large for a part, or memory is short.</source>
        <translation>ホストの情報が大きすぎて部分スキャンに入らないか、メモリが不足しています。</translation>
    </message>
    <message>
        <source>Part of a scan (p135)</source>
        <translation>部分スキャン (p135)</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Also list hosts that gave no answer</source>
        <translation>応答がないホストも一覧に表示する(&amp;A)</translation>
    </message>
    <message>
        <source>When the window is not in front</source>
        <translation>ウィンドウが前面にないとき</translation>
    </message>
    <message>
        <source>Show a &amp;symbol in the notification area</source>
        <translation>通知領域にアイコンを表示する(&amp;S)</translation>
    </message>
    <message>
        <source>Tell there when a scan is &amp;over or something new is exposed</source>
        <translation>スキャンの終了や新しい露出を通知領域で知らせる(&amp;O)</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Show the &amp;figures of charts as tables</source>
        <translation>グラフの代わりに数値の表を表示する(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>What the words mean</source>
        <translation>用語の意味</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What you write into the target field: an address, a range, a network or a name.</source>
        <translation>対象欄に書くもの。アドレス、範囲、ネットワーク、名前のいずれかです。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>One address that is examined.</source>
        <translation>調べる 1 つのアドレスです。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>One line of a host&apos;s list: an interface (a service), how it is reached, and where: a TCP port, a named pipe, or a name that works on the host alone.</source>
        <translation>ホストの一覧の 1 行です。インターフェイス (サービス)、通信方法、場所 (TCP ポート、名前付きパイプ、またはホスト内だけで使える名前) からなります。</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>A set of calls that a service offers, named by a UUID and a version.</source>
        <translation>サービスが提供する呼び出しの集まり。UUID とバージョンで表されます。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>応答の種類</translation>
    </message>
    <message>
        <source>What port 135 of a host turned out to be. A fact, not a judgement.</source>
        <translation>ホストのポート 135 がどうであったか。事実であり、評価ではありません。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>One judgement with the rule that made it, its evidence, what it means, what it does not mean, what to do, and how to verify that it helped.</source>
        <translation>1 つの評価です。適用したルール、証拠、分かること、分からないこと、対処方法、効果の確認方法が付きます。</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>How bad the proven exposure is: what was seen to be listed and to take a connection. An order, no probability. “Not rated” means that too little was seen, never that all is well.</source>
        <translation>確認された露出の深刻さを表します。一覧にあり、実際に接続できたものが対象です。順序であり、確率ではありません。「評価なし」は判断材料が足りないという意味で、問題がないという意味ではありません。</translation>
    </message>
    <message>
        <source>Potential issue</source>
        <translation>潜在的な問題</translation>
    </message>
    <message>
        <source>A known weakness of the role or version that was seen. It is not proven and never raises a level.</source>
        <translation>確認された役割やバージョンについて知られている弱点です。証明されたものではなく、危険度を上げることはありません。</translation>
    </message>
    <message>
        <source>Where this computer stands, as seen from the targets: the same segment, another segment, the internet or a VPN. It is stored with the scan.</source>
        <translation>対象から見て、このコンピューターがどこにあるか。同じセグメント、別のセグメント、インターネット、VPN のいずれかで、スキャンとともに保存されます。</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>The scan that others are compared with. You choose it in the history.</source>
        <translation>ほかのスキャンと比べるベースラインです。履歴で選びます。</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>A scan of the hosts with open findings, and its record of before and after.</source>
        <translation>未対応の指摘があるホストのスキャンと、その前後の記録です。</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>A finding that somebody has accepted, with a name, a reason and an end date. It stays listed and counted.</source>
        <translation>担当者、理由、期限を記してリスク受容済みの指摘です。一覧と件数には残ります。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>The bytes that were sent and received, as proof of what is shown.</source>
        <translation>表示内容の裏付けとなる、送受信したバイト列です。</translation>
    </message>
    <message>
        <source>Practice network</source>
        <translation>練習用ネットワーク</translation>
    </message>
    <message>
        <source>A small office that is simulated inside this computer, to try everything out. Nothing leaves this computer.</source>
        <translation>このコンピューターの中で再現した小さなオフィスで、すべてを試せます。外部への通信はありません。</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>応答の種類</translation>
    </message>
    <message>
        <source>The list was read to its end.</source>
        <translation>一覧を最後まで読み取りました。</translation>
    </message>
    <message>
        <source>The list was cut off: time, size, a broken connection or nonsense. What was read is kept.</source>
        <translation>時間、サイズ、切断、不正な内容のため、一覧が途中で切れました。読み取った分は残ります。</translation>
    </message>
    <message>
        <source>A mapper that lists nothing.</source>
        <translation>マッパーの一覧が空です。</translation>
    </message>
    <message>
        <source>A mapper that refuses to give its list.</source>
        <translation>マッパーが一覧の提供を拒否しました。</translation>
    </message>
    <message>
        <source>A mapper that has no such list to give.</source>
        <translation>マッパーが一覧の取得に対応していません。</translation>
    </message>
    <message>
        <source>RPC is spoken there, but there is no endpoint mapper.</source>
        <translation>RPC は動いていますが、エンドポイント マッパーがありません。</translation>
    </message>
    <message>
        <source>The port is open, but something else is there.</source>
        <translation>ポートは開いていますが、別のものが動いています。</translation>
    </message>
    <message>
        <source>The host refused the connection.</source>
        <translation>ホストが接続を拒否しました。</translation>
    </message>
    <message>
        <source>No answer in time: a firewall that drops, or no host at all. It proves nothing.</source>
        <translation>時間内に応答がありません。パケットを破棄するファイアウォールか、ホストが存在しないかで、何の証明にもなりません。</translation>
    </message>
    <message>
        <source>The network said that there is no way to the address.</source>
        <translation>そのアドレスへの経路がないとネットワークが答えました。</translation>
    </message>
    <message>
        <source>Trouble on this computer, not on the host.</source>
        <translation>ホストではなく、このコンピューターの問題です。</translation>
    </message>
    <message>
        <source>Nothing was sent. Never the same as silent.</source>
        <translation>何も送信していません。応答なしとは異なります。</translation>
    </message>
    <message>
        <source>Scanning from</source>
        <translation>スキャン元</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>A standing point with a name, such as tokyo-pc. Scans from several places, side by side, show what is reachable from where.</source>
        <translation>tokyo-pc のような名前を付けた、スキャンを行う場所。複数の地点のスキャンを並べると、どこからどこへ到達できるかが分かります。</translation>
    </message>
    <message>
        <source>Reference place</source>
        <translation>参照地点</translation>
    </message>
    <message>
        <source>A place that sees a service running. Only beside it does silence elsewhere prove that something blocks.</source>
        <translation>サービスの動作が見える地点。これと並べて初めて、ほかの地点で応答がないことが遮断の証明になります。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>A text file that says which zone of the network may, must and must not reach which: see the page Places.</source>
        <translation>ネットワークのどのゾーンがどのゾーンに到達してよいか、しなければならないか、してはならないかを記したテキスト ファイル。「地点」ページを参照。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history %1 cannot be opened: %2. Check the path and your permissions, or choose another file.</source>
        <translation>履歴 %1 を開けません: %2。パスとアクセス許可を確認するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a Port135 history. Choose another file.</source>
        <translation>%1 は Port135 の履歴ではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Port135 and is left as it is. Update this program to open it.</source>
        <translation>%1 は新しいバージョンの Port135 で作成されたため、変更せずに残します。開くには、このプログラムを更新してください。</translation>
    </message>
    <message>
        <source>%1 is damaged, or Port135 did not write it. Restore it from a backup, or move it away to begin a new history.</source>
        <translation>%1 は破損しているか、Port135 が書き込んだものではありません。バックアップから復元するか、別の場所に移して新しい履歴を始めてください。</translation>
    </message>
    <message>
        <source>Another program keeps the history %1 busy. Close that program and try again.</source>
        <translation>別のプログラムが履歴 %1 を使用中です。そのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of the history %1. Free some space and try again.</source>
        <translation>履歴 %1 のあるディスクに空きがありません。空き領域を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The history %1 cannot be changed: the file, its folder or its disk is read-only.</source>
        <translation>履歴 %1 を変更できません。ファイル、フォルダー、またはディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>The history %1 does not have what was asked for; it may have been deleted meanwhile.</source>
        <translation>履歴 %1 に該当する項目がありません。すでに削除された可能性があります。</translation>
    </message>
    <message>
        <source>The scan is running, here or in another program on %1. Stop it first.</source>
        <translation>このスキャンは実行中です (このプログラム、または %1 を使用中の別のプログラム)。先に停止してください。</translation>
    </message>
    <message>
        <source>The history %1 failed: %2.</source>
        <translation>履歴 %1 でエラーが発生しました: %2。</translation>
    </message>
    <message>
        <source>The history %1 is busy: %2. Wait until that is done, and try again.</source>
        <translation>履歴 %1 は使用中です: %2。終わるまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 deletes scans from it</source>
        <comment>%1 is a program</comment>
        <translation>%1 がスキャンを削除しています</translation>
    </message>
    <message>
        <source>%1 imports scans into it</source>
        <comment>%1 is a program</comment>
        <translation>%1 がスキャンを取り込んでいます</translation>
    </message>
    <message>
        <source>%1 brings it up to date</source>
        <comment>%1 is a program</comment>
        <translation>%1 が履歴を新しい形式に更新しています</translation>
    </message>
    <message>
        <source>%1 writes a scan into it</source>
        <comment>%1 is a program</comment>
        <translation>%1 がスキャンを書き込んでいます</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Port135 (process %1)</source>
        <translation>Port135 (プロセス %1)</translation>
    </message>
    <message>
        <source>%1 is a pipe, a socket or a device, not a file. Choose a file.</source>
        <translation>%1 はファイルではなく、パイプ、ソケット、またはデバイスです。ファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>--%1 needs a number from 1 to 10,000,000, not “%2”.</source>
        <translation>--%1 には「%2」ではなく 1 から 10,000,000 までの数値を指定してください。</translation>
    </message>
    <message>
        <source>Scans deleted: %1.</source>
        <translation>削除したスキャン: %1 件。</translation>
    </message>
    <message>
        <source>The scan is number %1 in %2.</source>
        <translation>スキャンは %2 の番号 %1 です。</translation>
    </message>
    <message>
        <source>%1 is an exported file: import it before you change it.</source>
        <translation>%1 はエクスポートしたファイルです。変更する前にインポートしてください。</translation>
    </message>
    <message>
        <source>Lists the stored scans. With SCAN and options, changes or exports one of them.</source>
        <translation>保存されたスキャンを一覧表示します。SCAN とオプションを指定すると、そのスキャンを変更またはエクスポートします。</translation>
    </message>
    <message>
        <source>Its number, last or baseline.</source>
        <translation>番号、last、または baseline。</translation>
    </message>
    <message>
        <source>List as JSON.</source>
        <translation>JSON で一覧表示します。</translation>
    </message>
    <message>
        <source>Give SCAN this name.</source>
        <translation>SCAN にこの名前を付けます。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Write this note on SCAN.</source>
        <translation>SCAN にこのメモを付けます。</translation>
    </message>
    <message>
        <source>Compare others with SCAN.</source>
        <translation>SCAN を比較のベースラインにします。</translation>
    </message>
    <message>
        <source>Write SCAN whole into a file for another computer.</source>
        <translation>SCAN 全体を、別のコンピューターで使うためのファイルに書き出します。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Delete SCAN with all its hosts.</source>
        <translation>SCAN をすべてのホストとともに削除します。</translation>
    </message>
    <message>
        <source>Take in the scans of an exported file.</source>
        <translation>エクスポートしたファイルのスキャンを取り込みます。</translation>
    </message>
    <message>
        <source>Delete scans that are older; the baseline stays.</source>
        <translation>この日数より古いスキャンを削除します。ベースラインは残します。</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>DAYS</translation>
    </message>
    <message>
        <source>Delete the oldest scans until the history is as small as this.</source>
        <translation>履歴がこの大きさに収まるまで、古いスキャンから削除します。</translation>
    </message>
    <message>
        <source>MIB</source>
        <translation>MIB</translation>
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
        <source>With --database none there is no history.</source>
        <translation>--database none では履歴がありません。</translation>
    </message>
    <message>
        <source>Name one scan: its number, last or baseline.</source>
        <translation>スキャンを 1 つ指定してください (番号、last、または baseline)。</translation>
    </message>
    <message>
        <source>SCAN goes with --name, --note, --baseline, --export-file and --delete, and with nothing else.</source>
        <translation>SCAN は --name、--note、--baseline、--export-file、--delete とだけ併用できます。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>練習用</translation>
    </message>
    <message>
        <source>re-check of %1</source>
        <translation>%1 の再確認</translation>
    </message>
    <message>
        <source>No scan is stored yet.</source>
        <translation>保存されたスキャンはまだありません。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>C/H/M/L</source>
        <translation>重大/高/中/低</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Name or targets</source>
        <translation>名前または対象</translation>
    </message>
    <message>
        <source>not examined: %1</source>
        <comment>how many hosts and names</comment>
        <translation>未調査: %1</translation>
    </message>
</context>
<context>
    <name>HistorySettings</name>
    <message>
        <source>What is kept</source>
        <translation>保存する内容</translation>
    </message>
    <message>
        <source>&amp;Keep every scan in the history</source>
        <translation>すべてのスキャンを履歴に保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Delete scans &amp;older than:</source>
        <translation>古いスキャンを削除するまでの期間(&amp;O):</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>never</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>&amp;Largest size of the file:</source>
        <translation>ファイルの最大サイズ(&amp;L):</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>The baseline and the newest scan are never deleted by themselves. Old scans are deleted when the program starts.</source>
        <translation>ベースラインと最新のスキャンは自動では削除されません。古いスキャンはプログラムの起動時に削除されます。</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>ファイル:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>サイズ:</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>The file is made by the first scan.</source>
        <translation>ファイルは最初のスキャンで作られます。</translation>
    </message>
</context>
<context>
    <name>HostArgument</name>
    <message>
        <source>Several hosts go by the name “%1”: %2. Name one of them by its address.</source>
        <translation>「%1」という名前のホストは複数あります: %2。いずれか 1 つのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The scan has no host “%1”.</source>
        <translation>このスキャンにホスト「%1」はありません。</translation>
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
        <source>Round trip</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Time from the connection request to its answer</source>
        <translation>接続要求から応答までの時間</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティング システム</translation>
    </message>
    <message>
        <source>The version that the host named, and the systems that report it</source>
        <translation>ホストが名乗ったバージョンと、それを名乗るシステム</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>The domain that the host said it belongs to</source>
        <translation>ホストが所属していると名乗ったドメイン</translation>
    </message>
    <message>
        <source>Open ports</source>
        <translation>開いているポート</translation>
    </message>
    <message>
        <source>Listed ports that took a connection</source>
        <translation>公開されているポートのうち、接続できたもの</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Different RPC interfaces in the list, local ones included</source>
        <translation>一覧にある異なる RPC インターフェイスの数 (ローカル専用も含む)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>リスク受容済み</translation>
    </message>
    <message>
        <source>Findings that were accepted, and give no level for now</source>
        <translation>リスクが受容され、当面は危険度に数えない指摘</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Your own words for this host</source>
        <translation>このホストに付けた独自の語</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What you wrote about this host</source>
        <translation>このホストについて書いたこと</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>What changed since the baseline or the last scan of the same targets</source>
        <translation>ベースライン、または同じ対象の前回のスキャンからの変化</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回の検出</translation>
    </message>
    <message>
        <source>The first scan of the history in which port 135 of this address answered</source>
        <translation>このアドレスのポート 135 が初めて応答した、履歴の中のスキャン</translation>
    </message>
    <message>
        <source>Finding first seen</source>
        <translation>指摘の初回の検出</translation>
    </message>
    <message>
        <source>The first scan of the history in which this address had its main finding</source>
        <translation>このアドレスに主な指摘が初めて見つかった、履歴の中のスキャン</translation>
    </message>
    <message>
        <source>The finding that gives the level</source>
        <translation>危険度を決めている指摘</translation>
    </message>
    <message>
        <source>Port 135 result</source>
        <translation>ポート 135 の結果</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>What came of the findings of this host when they were last looked for again</source>
        <translation>このホストの指摘を最後に再確認した結果</translation>
    </message>
</context>
<context>
    <name>HostGroups</name>
    <message>
        <source>No role known</source>
        <translation>役割は不明</translation>
    </message>
    <message>
        <source>Operating system unknown</source>
        <translation>オペレーティング システムは不明</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
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
    <message>
        <source>%1 (+%2)</source>
        <comment>a finding, and how many more</comment>
        <translation>%1 (ほか %2 件)</translation>
    </message>
</context>
<context>
    <name>HostStatistics</name>
    <message>
        <source>No role seen</source>
        <translation>役割の確認なし</translation>
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
    <name>InterfaceTable</name>
    <message>
        <source>Unknown service</source>
        <translation>不明なサービス</translation>
    </message>
</context>
<context>
    <name>KeptWatch</name>
    <message>
        <source>the practice network</source>
        <translation>練習用ネットワーク</translation>
    </message>
</context>
<context>
    <name>KeyCommand</name>
    <message>
        <source>%1 is the secret key: it signs, and stays here. %1.pub is its public half: give it to whoever checks signatures, and let them compare this line with yours:</source>
        <translation>%1 は秘密鍵です。署名に使い、ここから動かしません。%1.pub は公開鍵です。署名を検証する人に渡し、次の行が同じであることを確かめてもらってください:</translation>
    </message>
    <message>
        <source>Makes a key that signs results (--sign), or shows the public half of one.
key new FILE: a new key into FILE, its public half into FILE.pub.
key show FILE: the public half as one line, to compare.</source>
        <translation>結果に署名する鍵 (--sign) を作成するか、鍵の公開鍵を表示します。
key new FILE: 新しい鍵を FILE に、公開鍵を FILE.pub に書きます。
key show FILE: 比べるための公開鍵を 1 行で表示します。</translation>
    </message>
    <message>
        <source>new or show.</source>
        <translation>new または show。</translation>
    </message>
    <message>
        <source>The key file.</source>
        <translation>鍵のファイル。</translation>
    </message>
    <message>
        <source>en or ja.</source>
        <translation>en または ja。</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Say key new FILE or key show FILE.</source>
        <translation>key new FILE または key show FILE と指定してください。</translation>
    </message>
</context>
<context>
    <name>KeyMessages</name>
    <message>
        <source>This program was built without libsodium: it can neither sign nor check signatures.</source>
        <translation>このプログラムは libsodium なしでビルドされているため、署名も署名の検証もできません。</translation>
    </message>
    <message>
        <source>The key %1 cannot be read: there is no such file, or no permission.</source>
        <translation>鍵 %1 を読めません。ファイルがないか、権限がありません。</translation>
    </message>
    <message>
        <source>%1 holds no Ed25519 key, or one under a passphrase. Make one with port135-cli key new FILE, or with openssl genpkey -algorithm ed25519.</source>
        <translation>%1 に Ed25519 の鍵がないか、パスフレーズで保護されています。port135-cli key new FILE または openssl genpkey -algorithm ed25519 で作成してください。</translation>
    </message>
    <message>
        <source>%1 is a secret key: it stays with who signs. Name its public half here (%1.pub).</source>
        <translation>%1 は秘密鍵です。署名する人の手元に置いてください。ここには公開鍵 (%1.pub) を指定します。</translation>
    </message>
    <message>
        <source>%1 is a public key: signing needs the secret one.</source>
        <translation>%1 は公開鍵です。署名には秘密鍵が必要です。</translation>
    </message>
    <message>
        <source>%1 or %1.pub is there already: a key is not written over another file.</source>
        <translation>%1 または %1.pub がすでにあります。鍵は既存のファイルに上書きしません。</translation>
    </message>
    <message>
        <source>The key %1 cannot be written: is there such a folder, and may you write in it?</source>
        <translation>鍵 %1 を書き込めません。フォルダーがあるか、書き込む権限があるかを確認してください。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Next and previous field</source>
        <translation>次の項目、前の項目</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向キー</translation>
    </message>
    <message>
        <source>Walk through rows, pages and choices</source>
        <translation>行、ページ、選択肢を移動します</translation>
    </message>
    <message>
        <source>Menu key, Shift+F10</source>
        <translation>メニュー キー、Shift+F10</translation>
    </message>
    <message>
        <source>What can be done with the chosen rows</source>
        <translation>選択した行に対してできることを表示します</translation>
    </message>
    <message>
        <source>Esc in a filter field</source>
        <translation>絞り込み欄で Esc</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除します</translation>
    </message>
</context>
<context>
    <name>Knowledge</name>
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
        <source>%1: The file is larger than %2 MiB.</source>
        <translation>%1: ファイルが %2 MiB を超えています。</translation>
    </message>
    <message>
        <source>“%1” contains a character that cannot be seen.</source>
        <translation>「%1」に、目に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>The interface %1 %2 stands there twice.</source>
        <translation>インターフェイス %1 %2 が 2 回書かれています。</translation>
    </message>
    <message>
        <source>“%1” is not a flag.</source>
        <translation>「%1」はフラグではありません。</translation>
    </message>
    <message>
        <source>The row needs an id, two system versions, a day or nothing, what an attacker needs, and a source: “%1”.</source>
        <translation>行には、ID、2 つのシステム バージョン、日付 (または空欄)、攻撃者に必要なもの、出典が必要です: 「%1」。</translation>
    </message>
    <message>
        <source>“%1” already means another row.</source>
        <translation>「%1」はすでに別の行で使われています。</translation>
    </message>
    <message>
        <source>The file does not say from which day its list of exploited issues is.</source>
        <translation>悪用の一覧がいつのものか、ファイルに書かれていません。</translation>
    </message>
    <message>
        <source>“%1” is not a build with its revision such as 10.0.17763.8755.</source>
        <translation>「%1」は 10.0.17763.8755 のようなリビジョン付きのビルドではありません。</translation>
    </message>
    <message>
        <source>The line must begin with “%1”.</source>
        <translation>この行は「%1」で始まる必要があります。</translation>
    </message>
    <message>
        <source>%1: “%2” has no texts in %3.</source>
        <translation>%1: 「%2」の文が %3 にありません。</translation>
    </message>
    <message>
        <source>%1: “%2” does not stand in %3.</source>
        <translation>%1: 「%2」は %3 にありません。</translation>
    </message>
    <message>
        <source>A pack has exactly %1 files.</source>
        <translation>パックのファイルはちょうど %1 個です。</translation>
    </message>
    <message>
        <source>Each file of a pack needs its day in a line such as “# date: 2026-11-30”.</source>
        <translation>パックの各ファイルには「# date: 2026-11-30」のような日付の行が必要です。</translation>
    </message>
    <message>
        <source>%1 is a knowledge pack of another form: it needs a newer version of this program.</source>
        <translation>%1 は別の形式の知識パックです。このプログラムの新しいバージョンが必要です。</translation>
    </message>
    <message>
        <source>%1 is not a knowledge pack.</source>
        <translation>%1 は知識パックではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number from 1 to %2.</source>
        <translation>「%1」は 1 から %2 までの数値ではありません。</translation>
    </message>
    <message>
        <source>The line must name the file %1, its size and its hash.</source>
        <translation>この行には、ファイル %1 とそのサイズ、ハッシュが必要です。</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 in it is not whole. Get it again.</source>
        <translation>%1 は途中で切れています。中の %2 が完全ではありません。もう一度入手してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 in it does not match its hash. Get it again.</source>
        <translation>%1 は壊れています。中の %2 がハッシュと一致しません。もう一度入手してください。</translation>
    </message>
    <message>
        <source>%1 is damaged: there is more in it than its first lines say.</source>
        <translation>%1 は壊れています。最初の行に書かれている以上の内容があります。</translation>
    </message>
    <message>
        <source>%1: The day of the pack is not the newest of its files.</source>
        <translation>%1: パックの日付が、中のファイルの最も新しい日付と違います。</translation>
    </message>
    <message>
        <source>The text is missing in one of the two languages.</source>
        <translation>二つの言語のうち、片方の文がありません。</translation>
    </message>
    <message>
        <source>The text is longer than %1 bytes: “%2”.</source>
        <translation>文が %1 バイトを超えています: 「%2」。</translation>
    </message>
    <message>
        <source>“%1” is no plain text: it has an address, mark-up or signs of a command.</source>
        <translation>「%1」はただの文ではありません。アドレス、マークアップ、またはコマンドの記号が含まれています。</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>「%1」が重複しています。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of the sentences in the knowledge files: en or ja</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>“%1” is not a field of a text.</source>
        <translation>「%1」は文の項目ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no sentence that stands further up in the file.</source>
        <translation>「%1」という文は、ファイルのこれより上にありません。</translation>
    </message>
    <message>
        <source>Texts of “%1” are missing.</source>
        <translation>「%1」の文が足りません。</translation>
    </message>
    <message>
        <source>“%1” is not “yes”, nor “no: ” or “seldom: ” with a reason.</source>
        <translation>「%1」は「yes」でも、理由の付いた「no: 」「seldom: 」でもありません。</translation>
    </message>
    <message>
        <source>The imported knowledge pack is left out, and the built-in one used. %1 “port135-cli knowledge reset” takes it away.</source>
        <translation>インポートした知識パックは使わず、組み込みのものを使います。%1 「port135-cli knowledge reset」で取り除けます。</translation>
    </message>
    <message>
        <source>The imported knowledge pack of %1 is older than the built-in one of %2, which is used.</source>
        <translation>インポートした知識パック (%1) は組み込みのもの (%2) より古いため、組み込みのものを使います。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The knowledge pack is of %1, a day that has not come: see whether the clock of this computer is right. Nothing was changed.</source>
        <translation>知識パックの日付 %1 はまだ来ていません。このコンピューターの時計が正しいか確認してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The knowledge pack of %1 is older than the one in use, which is of %2. Nothing was changed.</source>
        <translation>知識パック (%1) は使用中のもの (%2) より古いものです。何も変更していません。</translation>
    </message>
    <message>
        <source>This knowledge pack is in use already. Nothing was changed.</source>
        <translation>この知識パックはすでに使用中です。何も変更していません。</translation>
    </message>
    <message>
        <source>The knowledge pack in use is of %1, too, but has another content: one of the two is not what its makers published. Nothing was changed.</source>
        <translation>使用中の知識パックも %1 のものですが、内容が違います。どちらかは公開されたものではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Nothing was changed.</source>
        <translation>%1 に書き込めません: %2。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 を削除できません: %2。</translation>
    </message>
    <message>
        <source>Knowledge pack: %1, built in</source>
        <translation>知識パック: %1 (組み込み)</translation>
    </message>
    <message>
        <source>Knowledge pack: %1, imported</source>
        <translation>知識パック: %1 (インポート済み)</translation>
    </message>
    <message numerus="yes">
        <source>The facts about Windows and its issues are of %1 (%n day(s) old): what became known later is missing. Import a newer knowledge pack, and rate the scan again.</source>
        <translation>
            <numerusform>Windows とその問題についての知識は %1 のものです (%n 日経過)。その後に判明したことは含まれていません。新しい知識パックをインポートし、スキャンを評価し直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The row has a wrong or an empty field.</source>
        <translation>この行には誤った欄または空の欄があります。</translation>
    </message>
    <message>
        <source>operations.tsv: operation %1 of %2 stands there twice.</source>
        <translation>operations.tsv: %2 の操作 %1 が 2 回書かれています。</translation>
    </message>
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
        <source>IPA five articles</source>
        <translation>IPA 情報セキュリティ5か条</translation>
    </message>
    <message>
        <source>METI Cybersecurity Management Guidelines 3.0</source>
        <translation>サイバーセキュリティ経営ガイドライン Ver 3.0（経済産業省）指示</translation>
    </message>
</context>
<context>
    <name>KnowledgeCommand</name>
    <message>
        <source>Standard output cannot be written to: %1.</source>
        <translation>標準出力に書き込めません: %1。</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>日付: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Interfaces: %1</source>
        <translation>インターフェイス: %1</translation>
    </message>
    <message>
        <source>Known issues: %1</source>
        <translation>既知の問題: %1</translation>
    </message>
    <message>
        <source>Windows builds: %1</source>
        <translation>Windows のビルド: %1</translation>
    </message>
    <message>
        <source>Newest update day: %1</source>
        <translation>最も新しい更新日: %1</translation>
    </message>
    <message>
        <source>Known exploited vulnerabilities (CISA) as of: %1</source>
        <translation>悪用が確認された脆弱性 (CISA) の時点: %1</translation>
    </message>
    <message>
        <source>Age in days: %1</source>
        <translation>経過日数: %1</translation>
    </message>
    <message>
        <source>The pack does not have the hash that --hash names. Nothing was changed.</source>
        <translation>パックのハッシュが --hash で指定されたものと違います。何も変更していません。</translation>
    </message>
    <message>
        <source>The knowledge pack of %1 is in use. Stored scans can be rated again: port135-cli knowledge rate SCAN.</source>
        <translation>知識パック (%1) を使います。保存したスキャンは評価し直せます: port135-cli knowledge rate SCAN。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is an exported file: import it before its ratings are kept.</source>
        <translation>%1 はエクスポートされたファイルです。評価を保存するには、先にインポートしてください。</translation>
    </message>
    <message>
        <source>Nothing was stored: --keep puts these ratings in the place of the stored ones.</source>
        <translation>何も保存していません。--keep を付けると、保存された評価をこの評価に置き換えます。</translation>
    </message>
    <message>
        <source>Shows the knowledge pack: the facts and sentences about interfaces, Windows builds and known issues. “import” takes a newer one, “reset” goes back to the built-in one, “rate” rates a stored scan again with the pack of today, “pack” makes one of the files in a folder.</source>
        <translation>知識パック (インターフェイス、Windows のビルド、既知の問題についての事実と文) を表示します。「import」は新しいものを取り込み、「reset」は組み込みのものに戻し、「rate」は保存したスキャンを今のパックで評価し直し、「pack」はフォルダーのファイルからパックを作ります。</translation>
    </message>
    <message>
        <source>show [FILE] (as without it), import FILE, reset, rate [SCAN], or pack FOLDER FILE.</source>
        <translation>show [FILE] (省略時と同じ)、import FILE、reset、rate [SCAN]、または pack FOLDER FILE。</translation>
    </message>
    <message>
        <source>import: take it only with this SHA-256, as its makers published it.</source>
        <translation>import: 公開されたこの SHA-256 と一致するときだけ取り込みます。</translation>
    </message>
    <message>
        <source>SHA256</source>
        <translation>SHA256</translation>
    </message>
    <message>
        <source>rate: put the new ratings in the place of the stored ones.</source>
        <translation>rate: 保存された評価を新しい評価に置き換えます。</translation>
    </message>
    <message>
        <source>pack: number of the pack among those of its day, 1 without it.</source>
        <translation>pack: その日のパックの番号。省略時は 1 です。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>--%1 does not go with %2.</source>
        <translation>--%1 は %2 と一緒に使えません。</translation>
    </message>
    <message>
        <source>With --database none there are no stored scans.</source>
        <translation>--database none では、保存されたスキャンがありません。</translation>
    </message>
    <message>
        <source>--revision needs a number from 1 to 999, not “%1”.</source>
        <translation>--revision には 1 から 999 までの数値が必要です (「%1」ではなく)。</translation>
    </message>
    <message>
        <source>Say show, show FILE, import FILE, reset, rate, rate SCAN or pack FOLDER FILE: port135-cli knowledge --help says more.</source>
        <translation>show、show FILE、import FILE、reset、rate、rate SCAN、pack FOLDER FILE のいずれかを指定してください。詳しくは port135-cli knowledge --help をご覧ください。</translation>
    </message>
</context>
<context>
    <name>KnowledgeSettings</name>
    <message>
        <source>The facts that scans are judged by</source>
        <translation>スキャンの判定に使う知識</translation>
    </message>
    <message>
        <source>A knowledge pack holds facts and sentences about interfaces, Windows builds and known issues. It holds no commands and no rules. A newer one takes the place of the built-in one.</source>
        <translation>知識パックには、インターフェイス、Windows のビルド、既知の問題についての事実と文が入っています。コマンドやルールは入っていません。新しいパックは、組み込みのものの代わりに使われます。</translation>
    </message>
    <message>
        <source>In use:</source>
        <translation>使用中:</translation>
    </message>
    <message>
        <source>Age:</source>
        <translation>経過:</translation>
    </message>
    <message>
        <source>&amp;Look at a newer pack…</source>
        <translation>新しいパックを見る(&amp;L)…</translation>
    </message>
    <message>
        <source>Before you take it, compare its hash:</source>
        <translation>取り込む前に、ハッシュを照合してください:</translation>
    </message>
    <message>
        <source>&amp;Take this pack</source>
        <translation>このパックを使う(&amp;T)</translation>
    </message>
    <message>
        <source>Back to the &amp;built-in pack</source>
        <translation>組み込みのパックに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Stored scans</source>
        <translation>保存されたスキャン</translation>
    </message>
    <message>
        <source>The scan that is shown can be rated again with the pack in use, without scanning: what was seen stays, and the new ratings take the place of the stored ones.</source>
        <translation>表示中のスキャンは、スキャンし直さずに、使用中のパックで評価し直せます。観測した内容はそのままで、保存された評価が新しい評価に置き換わります。</translation>
    </message>
    <message>
        <source>&amp;Rate the shown scan again</source>
        <translation>表示中のスキャンを評価し直す(&amp;R)</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>結果:</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Pack of %1: %2 interfaces, %3 known issues, %4 Windows builds</source>
        <translation>%1 のパック: インターフェイス %2、既知の問題 %3、Windows のビルド %4</translation>
    </message>
    <message>
        <source>Knowledge pack</source>
        <translation>知識パック</translation>
    </message>
    <message>
        <source>Knowledge packs (*.pack)</source>
        <translation>知識パック (*.pack)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The scan is rated again…</source>
        <translation>スキャンを評価し直しています…</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file.</source>
        <translation>%1 はパイプまたはデバイスで、ファイルではありません。</translation>
    </message>
</context>
<context>
    <name>KnownIssues</name>
    <message>
        <source>Task scheduler or control of services</source>
        <translation>タスク スケジューラまたはサービスの制御</translation>
    </message>
    <message>
        <source>DCOM service</source>
        <translation>DCOM サービス</translation>
    </message>
    <message>
        <source>Event log</source>
        <translation>イベント ログ</translation>
    </message>
    <message>
        <source>Remote registry</source>
        <translation>リモート レジストリ</translation>
    </message>
    <message>
        <source>Account database</source>
        <translation>アカウント データベース</translation>
    </message>
    <message>
        <source>Encrypting File System</source>
        <translation>暗号化ファイル システム</translation>
    </message>
    <message>
        <source>DFS namespaces</source>
        <translation>DFS 名前空間</translation>
    </message>
    <message>
        <source>File Server VSS Agent</source>
        <translation>ファイル サーバー VSS エージェント</translation>
    </message>
    <message>
        <source>Telephony service</source>
        <translation>テレフォニー サービス</translation>
    </message>
    <message>
        <source>Distributed Transaction Coordinator</source>
        <translation>分散トランザクション コーディネーター</translation>
    </message>
    <message>
        <source>An attacker needs nothing but a way to the service.</source>
        <translation>攻撃者に必要なのは、サービスへの到達経路だけです。</translation>
    </message>
    <message>
        <source>An attacker needs a place in the network of the host.</source>
        <translation>攻撃者は、ホストと同じネットワークにいる必要があります。</translation>
    </message>
    <message>
        <source>An attacker needs any account of the host or its domain, and a way to the service.</source>
        <translation>攻撃者には、ホストまたはドメインの任意のアカウントと、サービスへの到達経路が必要です。</translation>
    </message>
    <message>
        <source>An attacker needs somebody whose logon he can redirect, and a way to the service.</source>
        <translation>攻撃者には、認証を転送できる相手と、サービスへの到達経路が必要です。</translation>
    </message>
    <message>
        <source>An attacker needs a place between the host and those it talks to.</source>
        <translation>攻撃者は、ホストとその通信相手の間に入る必要があります。</translation>
    </message>
    <message>
        <source>An attacker needs a program on the host itself.</source>
        <translation>攻撃者には、ホスト自体で動作するプログラムが必要です。</translation>
    </message>
    <message>
        <source>An attacker needs an account that already has the rights for it.</source>
        <translation>攻撃者には、すでにそのための権限を持つアカウントが必要です。</translation>
    </message>
    <message>
        <source>Attackers use it: it is in CISA&apos;s list of known exploited vulnerabilities, as of %1.</source>
        <translation>実際に悪用されています: %1 時点の CISA「既知の悪用された脆弱性」の一覧に含まれています。</translation>
    </message>
    <message>
        <source>Numbers and days of this issue were not re-checked against the bulletin.</source>
        <translation>この項目の番号と日付は、セキュリティ情報と照合していません。</translation>
    </message>
    <message>
        <source>IPsec key exchange (IKE)</source>
        <translation>IPsec 鍵交換 (IKE)</translation>
    </message>
    <message>
        <source>An attacker needs no account, but somebody who does something for him: opens what he sends, or connects where he wants.</source>
        <translation>攻撃者にアカウントは不要ですが、送られたものを開く、指定された先に接続するなど、誰かの操作が必要です。</translation>
    </message>
    <message>
        <source>What an attacker needs is not known here: see the notice of the maker.</source>
        <translation>攻撃者に何が必要かは、ここでは分かっていません。開発元の情報をご覧ください。</translation>
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
    <name>MapPorts</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Ports are learned from scan %1 of %2, place %3, made by %4 on %5.</source>
        <comment>number, time</comment>
        <translation>ポートはスキャン %1 (%2、地点 %3、実施者 %4、コンピューター %5) から取得しました。</translation>
    </message>
</context>
<context>
    <name>MatrixCommand</name>
    <message>
        <source>The format %1 is not for a terminal: name a file with --output.</source>
        <translation>形式 %1 は端末には表示できません。--output でファイルを指定してください。</translation>
    </message>
    <message>
        <source>The policy %1 cannot be used:
%2</source>
        <translation>ポリシー %1 は使えません:
%2</translation>
    </message>
    <message>
        <source>--against needs --policy: the new file that is compared with it.</source>
        <translation>--against には、比較する新しいファイルを示す --policy が必要です。</translation>
    </message>
    <message>
        <source>Lays the scans of several places side by side: what is reachable from where, and is that what was declared. A port counts as blocked only where a reference place saw its service running. Exit code 0: nothing against the policy; 1: something is, or with --strict something is not proven; 2: an error. Nothing is sent.</source>
        <translation>複数の地点からのスキャンを並べ、どこからどこへ到達できるか、それが宣言どおりかを示します。参照地点がサービスの動作を確認できたポートだけを「遮断」とします。終了コード 0: ポリシー違反なし、1: 違反あり (--strict では未証明も含む)、2: エラー。何も送信しません。</translation>
    </message>
    <message>
        <source>Numbers of stored scans, last, baseline, or exported files. Without them the newest scans of each place.</source>
        <translation>保存済みスキャンの番号、last、baseline、または書き出したファイル。省略すると各地点の最新のスキャン。</translation>
    </message>
    <message>
        <source>What was declared: a policy file.</source>
        <translation>宣言の内容: ポリシー ファイル。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Also list what changes from this older policy file, on the same scans.</source>
        <translation>同じスキャンについて、この古いポリシー ファイルから変わる点も表示します。</translation>
    </message>
    <message>
        <source>A place whose scans prove that services run, beside those of the policy.</source>
        <translation>サービスの動作を証明する地点。ポリシーで宣言したものに加えて使います。</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Longest time between a look and its reference (24h).</source>
        <translation>観測と参照の間隔の上限 (24h)。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Exit with 1 also where something is not proven.</source>
        <translation>未証明のものがあるときも終了コードを 1 にします。</translation>
    </message>
    <message>
        <source>Also list hosts of which nothing can be reached.</source>
        <translation>何も到達できないホストも表示します。</translation>
    </message>
    <message>
        <source>Who tested, for the report.</source>
        <translation>レポートに載せる試験者。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For whom, for the report.</source>
        <translation>レポートに載せる組織。</translation>
    </message>
    <message>
        <source>%1 (table).</source>
        <comment>list of formats</comment>
        <translation>%1 (table)。</translation>
    </message>
    <message>
        <source>There is no format “%1” for this: use one of %2.</source>
        <translation>形式「%1」はここでは使えません。%2 のいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The matrix could not be written: %1</source>
        <translation>マトリックスを書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>not proven: %1</source>
        <translation>未証明: %1</translation>
    </message>
</context>
<context>
    <name>MatrixSave</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name.</source>
        <translation>%1 に書き込めませんでした: %2。別のフォルダーまたはファイル名を選んでください。</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>証拠の保存</translation>
    </message>
    <message>
        <source>%1 has no ending that tells a format: use one of %2.</source>
        <translation>%1 の拡張子からは形式がわかりません。次のいずれかにしてください: %2。</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 に書き込んでいます…</translation>
    </message>
    <message>
        <source>The evidence was written to %1.</source>
        <translation>証拠を %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Write a first policy</source>
        <translation>最初のポリシーの書き出し</translation>
    </message>
    <message>
        <source>Policy files (*.policy)</source>
        <translation>ポリシー ファイル (*.policy)</translation>
    </message>
    <message>
        <source>%1 says what was seen, not what is meant: correct its zones, places and rules in a text editor. This page reads it again whenever it is shown.</source>
        <translation>%1 に書かれているのは見えたものであり、意図ではありません。ゾーン、地点、ルールをテキスト エディターで直してください。このページを表示するたびに読み直します。</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>%1 is unsigned, so that nothing proves who made it. Leave out --trust to take unsigned parts.</source>
        <translation>%1 には署名がなく、作成者を確かめられません。署名のない部分スキャンも受け取るには --trust を外してください。</translation>
    </message>
    <message>
        <source>%1 is signed with a key that --trust does not name: %2</source>
        <translation>%1 は --trust で指定されていない鍵で署名されています: %2</translation>
    </message>
    <message>
        <source>The clock of %1 was %2 seconds off when it made part %3: its times are as it wrote them.</source>
        <translation>部分スキャン %3 を作成したとき、%1 の時計は %2 秒ずれていました。時刻は記録されたままです。</translation>
    </message>
    <message>
        <source>The parts were not made on one day: the first was begun at %1, the last at %2.</source>
        <translation>部分スキャンは同じ日のものではありません。最初は %1、最後は %2 に開始されました。</translation>
    </message>
    <message>
        <source>%1 is the same part as %2, and counts once.</source>
        <translation>%1 は %2 と同じ部分スキャンのため、1 回だけ数えます。</translation>
    </message>
    <message>
        <source>%1 and %2 are parts of different scans:</source>
        <translation>%1 と %2 は別のスキャンの部分です:</translation>
    </message>
    <message>
        <source>Name the parts: *.p135 files of scan --shard.</source>
        <translation>部分スキャン (scan --shard で作成した *.p135 ファイル) を指定してください。</translation>
    </message>
    <message>
        <source>Part %1 was made twice: that in %2 counts, that in %3 does not.</source>
        <translation>部分スキャン %1 は 2 回作成されています。%2 のものを使い、%3 のものは使いません。</translation>
    </message>
    <message>
        <source>The scan could not be written into %1.</source>
        <translation>スキャンを %1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Names lead to %1 addresses that were examined nowhere, because the computers did not find the same: %2. Scan them by their addresses.</source>
        <translation>コンピューターによって名前の解決結果が異なるため、どこでも調べられなかったアドレスが %1 件あります: %2。アドレスを指定してスキャンしてください。</translation>
    </message>
    <message>
        <source>Stopped before all their addresses were examined: parts %1 of %2.</source>
        <translation>すべてのアドレスを調べる前に停止した部分スキャン: %1 (全 %2)。</translation>
    </message>
    <message>
        <source>Missing: parts %1 of %2. Their addresses were not examined.</source>
        <translation>足りない部分スキャン: %1 (全 %2)。そのアドレスは調べられていません。</translation>
    </message>
    <message>
        <source>%1 is signed, which this program cannot check, because it was built without libsodium: it counts as unsigned.</source>
        <translation>%1 は署名されていますが、このプログラムは libsodium なしでビルドされたため確認できません。署名なしとして扱います。</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Merging: %1 %</source>
        <translation>まとめています: %1 %</translation>
    </message>
    <message>
        <source>Makes the parts that scan --shard wrote on several computers one scan, rated by the rules and the exceptions of this computer: in the history, or in one file. Says whose parts they are and which are missing. Ends with 0 when all are there, 3 when some are missing, 2 when one is damaged or belongs to another scan: then nothing is merged.</source>
        <translation>複数のコンピューターで scan --shard が書いた部分スキャンを 1 つのスキャンにまとめ、このコンピューターのルールと例外で評価します。結果は履歴または 1 つのファイルに入ります。どのコンピューターの部分か、どれが足りないかも表示します。終了コードは、すべてそろっていれば 0、足りなければ 3、壊れているか別のスキャンのものがあれば 2 (何もまとめません) です。</translation>
    </message>
    <message>
        <source>Files (*.p135), or folders with such files.</source>
        <translation>ファイル (*.p135)、またはそのファイルがあるフォルダー。</translation>
    </message>
    <message>
        <source>Write the whole into this file (*.p135) instead of the history.</source>
        <translation>履歴の代わりに、全体をこのファイル (*.p135) に書きます。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Name of the scan in the history.</source>
        <translation>履歴でのスキャンの名前。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Sign what is written with this key: see port135-cli key.</source>
        <translation>書き込むものにこの鍵で署名します。port135-cli key を参照。</translation>
    </message>
    <message>
        <source>KEYFILE</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Take only parts signed with this public key; may be repeated.</source>
        <translation>この公開鍵で署名された部分スキャンだけを受け取ります。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>PUBFILE</source>
        <translation>公開鍵ファイル</translation>
    </message>
    <message>
        <source>Check the parts, and write nothing.</source>
        <translation>部分スキャンを確かめるだけで、何も書きません。</translation>
    </message>
    <message>
        <source>No progress on standard error.</source>
        <translation>標準エラーに進行状況を表示しません。</translation>
    </message>
    <message>
        <source>en or ja.</source>
        <translation>en または ja。</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>--output of merge takes a name that ends in .p135. For reports, merge into the history and use port135-cli export, or export the .p135 file.</source>
        <translation>merge の --output には .p135 で終わる名前を指定します。レポートは、履歴にまとめてから port135-cli export で作成するか、.p135 ファイルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>With --database none the merged scan needs a file: name it with --output.</source>
        <translation>--database none では、まとめたスキャンを書くファイルが必要です。--output で指定してください。</translation>
    </message>
    <message>
        <source>--sign goes with --output: a history is not signed.</source>
        <translation>--sign は --output と一緒に使います。履歴には署名しません。</translation>
    </message>
    <message>
        <source>Stopped: nothing was merged.</source>
        <translation>停止しました。何もまとめていません。</translation>
    </message>
    <message>
        <source>This scan is in %2 already, as number %1.</source>
        <translation>このスキャンはすでに %2 に番号 %1 として入っています。</translation>
    </message>
    <message>
        <source>The scan is number %1 in %2.</source>
        <translation>スキャンは %2 の番号 %1 です。</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>Management networks</source>
        <translation>管理用ネットワーク</translation>
    </message>
    <message>
        <source>The networks from which administrators work. The firewall rules that remedies propose let these in and keep all others out.</source>
        <translation>管理者が作業するネットワークです。対処方法が示すファイアウォール規則は、ここからの通信だけを許可します。</translation>
    </message>
    <message>
        <source>&amp;Networks:</source>
        <translation>ネットワーク(&amp;N):</translation>
    </message>
    <message>
        <source>10.0.9.0/24, 192.168.7.10-20</source>
        <translation>10.0.9.0/24, 192.168.7.10-20</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Addresses and networks that no scan of this window examines.</source>
        <translation>このウィンドウのスキャンで調べないアドレスとネットワークです。</translation>
    </message>
    <message>
        <source>&amp;Edit the exclusions…</source>
        <translation>除外を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Clients of services</source>
        <translation>サービスのクライアント</translation>
    </message>
    <message>
        <source>The networks that use a service which a rule is about: a rule and its networks in each line. The firewall rules that its remedies propose let these reach that service, too. Possible for: %1.</source>
        <translation>ルールが対象とするサービスを利用するネットワークです。1 行に 1 つのルールとそのネットワークを書きます。対処で提案するファイアウォール規則は、これらのネットワークからもそのサービスへの接続を許可します。指定できるルール: %1。</translation>
    </message>
    <message>
        <source>&amp;Clients:</source>
        <translation>クライアント(&amp;C):</translation>
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
    <message>
        <source>There is more behind its end.</source>
        <translation>終わりの後に続きがあります。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; in line %2</source>
        <translation>%2 行目の &lt;%1&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the file “%1” with more than 1 MiB in one tag were left out (%2); the hosts that they belong to were kept.</source>
        <translation>
            <numerusform>ファイル「%1」の、1 つのタグが 1 MiB を超える部分 %n 個を省きました (%2)。それらが属するホストは残しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notification</name>
    <message>
        <source>Scan of %1: %2 of %3 addresses examined; hosts by level: %4 critical, %5 high, %6 medium, %7 low.</source>
        <translation>%1 のスキャン: %3 個中 %2 個のアドレスを調査。危険度別のホスト数: 重大 %4、高 %5、中 %6、低 %7。</translation>
    </message>
    <message>
        <source>It was stopped early.</source>
        <translation>途中で停止されました。</translation>
    </message>
    <message>
        <source>Compared with the scan before: %1</source>
        <comment>followed by a sentence</comment>
        <translation>前回のスキャンとの比較: %1</translation>
    </message>
    <message>
        <source>Re-checked: %1</source>
        <comment>followed by a sentence</comment>
        <translation>再確認の結果: %1</translation>
    </message>
    <message>
        <source>Port135 report</source>
        <translation>Port135 レポート</translation>
    </message>
    <message>
        <source>Test message of Port135: the way here works. Nothing was scanned or found.</source>
        <translation>Port135 のテスト メッセージです。ここまで届いています。何もスキャンしておらず、何も見つかっていません。</translation>
    </message>
    <message>
        <source>Port135 test message</source>
        <translation>Port135 テスト メッセージ</translation>
    </message>
</context>
<context>
    <name>NotificationSettings</name>
    <message>
        <source>After a watched scan</source>
        <translation>監視中のスキャンの後</translation>
    </message>
    <message>
        <source>When a watch finds new exposure, it is sent to these receivers. Nothing is sent where a field is empty.</source>
        <translation>監視で新しい露出が見つかると、次の宛先に送ります。空欄の宛先には何も送りません。</translation>
    </message>
    <message>
        <source>&amp;Syslog receiver:</source>
        <translation>Syslog の宛先(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Webhook:</source>
        <translation>Webhook(&amp;W):</translation>
    </message>
    <message>
        <source>Send a &amp;test message</source>
        <translation>テスト メッセージを送る(&amp;T)</translation>
    </message>
    <message>
        <source>Last test:</source>
        <translation>前回のテスト:</translation>
    </message>
</context>
<context>
    <name>NotifyArguments</name>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>Not all messages were delivered.</source>
        <translation>一部のメッセージは配信されませんでした。</translation>
    </message>
    <message>
        <source>When it is done, tell %1: %2; may be repeated. A receiver that does not answer is tried for about half a minute.</source>
        <comment>kind of receiver, address</comment>
        <translation>完了時に %1 へ通知します: %2。繰り返し指定できます。応答しない受信側には約 30 秒間送信を試みます。</translation>
    </message>
    <message>
        <source>The results are written. Messages about them are still being delivered, for about half a minute at most. Press Ctrl-C to end without them.</source>
        <translation>結果は書き込まれました。通知はまだ送信中で、最長で約 30 秒続きます。待たずに終了するには Ctrl-C を押してください。</translation>
    </message>
    <message>
        <source>Messages are still being delivered, for about half a minute at most. Press Ctrl-C to end without them.</source>
        <translation>通知はまだ送信中で、最長で約 30 秒続きます。待たずに終了するには Ctrl-C を押してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>ファイル %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The file %1 must hold the addresses of webhooks, one a line.</source>
        <translation>ファイル %1 には、Webhook のアドレスを 1 行に 1 つずつ書いてください。</translation>
    </message>
    <message>
        <source>The same for webhooks whose addresses stand in this file, one a line: other users of this computer see the arguments of a command.</source>
        <translation>このファイルに 1 行に 1 つずつ書いたアドレスの Webhook に送ります。コマンドの引数は、このコンピューターの他のユーザーからも見えるためです。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Warning: the webhook %1 is not encrypted: anybody on the way reads the address and the results. Use https:// where the receiver has it.</source>
        <translation>警告: Webhook %1 は暗号化されません。途中の誰でもアドレスと結果を読めます。受信側が対応している場合は https:// を使用してください。</translation>
    </message>
</context>
<context>
    <name>NotifyCommand</name>
    <message>
        <source>Sends one test message to receivers, so that one knows before the night that scans reach them. Nothing is scanned.</source>
        <translation>受信側へテスト メッセージを 1 件送り、夜間のスキャンの通知が届くことを前もって確かめます。スキャンは行いません。</translation>
    </message>
    <message>
        <source>Name a receiver: --notify-syslog ADDRESS or --notify-webhook ADDRESS.</source>
        <translation>受信側を指定してください: --notify-syslog ADDRESS または --notify-webhook ADDRESS。</translation>
    </message>
    <message>
        <source>The test message was sent. Look for it at the receiver: a datagram is not acknowledged.</source>
        <translation>テスト メッセージを送信しました。データグラムには応答がないため、受信側で確認してください。</translation>
    </message>
</context>
<context>
    <name>Openers</name>
    <message>
        <source>Ping</source>
        <translation>Ping (疎通確認)</translation>
    </message>
    <message>
        <source>Remote Desktop</source>
        <translation>リモート デスクトップ</translation>
    </message>
    <message>
        <source>Web browser</source>
        <translation>Web ブラウザー</translation>
    </message>
    <message>
        <source>Computer Management</source>
        <translation>コンピューターの管理</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>it is a link that somebody else made in a folder that everybody can write to</source>
        <translation>誰でも書き込めるフォルダーに、他のユーザーが作成したリンクです</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>%1 を最後まで読み取れません。</translation>
    </message>
    <message>
        <source>%1 is no part of a scan (*.p135).</source>
        <translation>%1 は部分スキャン (*.p135) ではありません。</translation>
    </message>
    <message>
        <source>%1 was written by a later version of Port135: update this one to read it.</source>
        <translation>%1 は新しいバージョンの Port135 で書かれています。読み取るにはこのプログラムを更新してください。</translation>
    </message>
    <message>
        <source>%1 ends too early: it was not copied whole, or its scan was cut off. Copy it again.</source>
        <translation>%1 は途中で終わっています。全体がコピーされていないか、スキャンが途切れています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>%1 is damaged, or not what Port135 writes. Copy it again, or scan its part again.</source>
        <translation>%1 は壊れているか、Port135 が書いたものではありません。もう一度コピーするか、その部分をもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>%1 was changed after it was written: its SHA-256 is not that of its content. Copy it again.</source>
        <translation>%1 は書き込み後に変更されています。SHA-256 が内容と一致しません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The signature of %1 is wrong: it was not made by whom it names. Do not use it.</source>
        <translation>%1 の署名が正しくありません。名乗っている作成者のものではないため、使わないでください。</translation>
    </message>
    <message>
        <source>%1: %2 in %3, %4 in %5</source>
        <comment>what, value, file, value, file</comment>
        <translation>%1: %3 では %2、%5 では %4</translation>
    </message>
    <message>
        <source>number of parts</source>
        <translation>部分の個数</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>only in %1: %2 addresses (%3)</source>
        <comment>file, number, ranges</comment>
        <translation>%1 だけにあるアドレス: %2 件 (%3)</translation>
    </message>
    <message>
        <source>only in %1: the names %2</source>
        <comment>file, names</comment>
        <translation>%1 だけにある名前: %2</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The name %1 leads to %2 according to %3, and to %4 according to %5. Examined was what the computer found that had its part.</source>
        <translation>名前 %1 は、%3 では %2、%5 では %4 に解決されています。調べたのは、その部分を担当したコンピューターの解決結果です。</translation>
    </message>
</context>
<context>
    <name>PartMerging</name>
    <message>
        <source>The scan was added to the history.</source>
        <translation>スキャンを履歴に追加しました。</translation>
    </message>
    <message>
        <source>It was in the history already.</source>
        <translation>すでに履歴にあります。</translation>
    </message>
    <message>
        <source>Stopped before all addresses were examined: parts %1.</source>
        <translation>すべてのアドレスを調べる前に停止した部分: %1。</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>a computer without a name</source>
        <translation>名前のないコンピューター</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3, %4 to %5, %6 addresses, %7</source>
        <comment>part, parts, computer, time, time, number, signer</comment>
        <translation>部分 %1/%2: %3、%4 から %5、%6 アドレス、%7</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>署名: %1</translation>
    </message>
    <message>
        <source>and %1 more parts</source>
        <translation>ほか %1 部分</translation>
    </message>
    <message>
        <source>Merged from %1 of %2 parts: %3.</source>
        <comment>number, number, computers with their parts</comment>
        <translation>%2 部分のうち %1 部分をまとめたスキャン: %3。</translation>
    </message>
    <message>
        <source>Missing: parts %1. Their addresses were not examined.</source>
        <translation>足りない部分: %1。そのアドレスは調べられていません。</translation>
    </message>
</context>
<context>
    <name>PduText</name>
    <message>
        <source>The NTLM message cannot be read: %1.</source>
        <translation>NTLM メッセージを読み取れません: %1。</translation>
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
        <translation>このバイト列はプロトコルの仕様に反しています: %1。</translation>
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
    <message>
        <source>Not all messages found room here. What was read from those that are missing stands in the results all the same.</source>
        <translation>すべてのメッセージを保存する余地はありませんでした。ここにないメッセージから読み取った内容も、結果には含まれています。</translation>
    </message>
</context>
<context>
    <name>PlaceArguments</name>
    <message>
        <source>Without SCAN: those that began in this time, such as 90m, 24h or 7d (%1).</source>
        <translation>スキャンを省略したとき: この時間内に始まったもの。90m、24h、7d など (%1)。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>--%1 needs a time such as 90m, 24h or 7d, not “%2”.</source>
        <translation>--%1 には 90m、24h、7d のような時間を指定してください。「%2」は使えません。</translation>
    </message>
    <message>
        <source>There is no history %1 yet: scan first, with --place NAME.</source>
        <translation>履歴 %1 はまだありません。先に --place 名前 を付けてスキャンしてください。</translation>
    </message>
    <message>
        <source>No scan began within %1: name scans, or a longer --since.</source>
        <translation>%1 以内に始まったスキャンはありません。スキャンを指定するか、--since を長くしてください。</translation>
    </message>
    <message>
        <source>Without SCAN: those of the practice network, and no others.</source>
        <translation>SCAN を指定しない場合、練習用ネットワークのスキャンだけを使います。</translation>
    </message>
    <message>
        <source>--realm needs a place and one word, such as branch-2=second, not “%1”.</source>
        <translation>--realm には branch-2=second のように地点と 1 語を指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--realm: none of these scans was made from the place “%1”.</source>
        <translation>--realm: これらのスキャンに地点「%1」からのものはありません。</translation>
    </message>
    <message>
        <source>Where ranges overlap: whose addresses the scans of a place saw, such as branch-2=second. Once for each place; a policy that declares the place says it instead.</source>
        <translation>アドレス範囲が重なるとき: ある地点のスキャンがどのアドレス空間を見たか。branch-2=second など。地点ごとに 1 回指定します。その地点を宣言しているポリシーがあれば、そちらが優先されます。</translation>
    </message>
    <message>
        <source>PLACE=REALM</source>
        <translation>地点=アドレス空間</translation>
    </message>
</context>
<context>
    <name>PlaceRecheck</name>
    <message>
        <source>The scan could not be stored, and nothing can be compared with it.</source>
        <translation>スキャンを保存できなかったため、比較できません。</translation>
    </message>
    <message>
        <source>%1 port %2 (%3): %4</source>
        <comment>host, port, rule, result</comment>
        <translation>%1 ポート %2 (%3): %4</translation>
    </message>
    <message>
        <source>fixed, and proven</source>
        <translation>解消 (証明済み)</translation>
    </message>
    <message>
        <source>Everything is fixed, and proven.</source>
        <translation>すべて解消され、証明されました。</translation>
    </message>
    <message>
        <source>Not everything is fixed.</source>
        <translation>解消されていないものがあります。</translation>
    </message>
    <message>
        <source>Instead: what breaks this policy as seen from --place, according to the SCANs of all places. Only those hosts and ports are looked at again.</source>
        <translation>代わりに、すべての地点の SCAN を基に、--place から見てこのポリシーに違反しているものを再確認します。該当するホストとポートだけを調べます。</translation>
    </message>
    <message>
        <source>With --policy: where this computer stands.</source>
        <translation>--policy と併用: このコンピューターがある地点。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>--policy needs --place: what was seen from a place can only be looked at again from there.</source>
        <translation>--policy には --place が必要です。ある地点から見えたものは、その地点からしか再確認できません。</translation>
    </message>
    <message>
        <source>With --database none there is nothing to look at again.</source>
        <translation>--database none では再確認するものがありません。</translation>
    </message>
    <message>
        <source>Nothing that was seen from %1 breaks the policy. Nothing was sent.</source>
        <translation>%1 から見てポリシーに違反しているものはありません。何も送信していません。</translation>
    </message>
    <message>
        <source>These ports would be looked at again. Nothing was sent.</source>
        <translation>これらのポートを再確認します。何も送信していません。</translation>
    </message>
</context>
<context>
    <name>PlaceScans</name>
    <message>
        <source>The policy file %1 cannot be read: %2.</source>
        <translation>ポリシー ファイル %1 を読めません: %2。</translation>
    </message>
    <message>
        <source>What was seen, not what is meant: correct zones, places and rules, then run port135-cli policy check.</source>
        <translation>見えたものであり、意図ではありません。ゾーン、地点、ルールを直し、port135-cli policy check を実行してください。</translation>
    </message>
    <message>
        <source>The policy file %1 is UTF-16, which some programs call Unicode. Save it as UTF-8.</source>
        <translation>ポリシー ファイル %1 は UTF-16 です（「Unicode」と表示するプログラムもあります）。UTF-8 で保存してください。</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>What is reachable from where</source>
        <translation>どこからどこへ到達できるか</translation>
    </message>
    <message>
        <source>Test of network separation on RPC (TCP 135 and the ports behind it)</source>
        <translation>RPC に関するネットワーク分離の試験 (TCP 135 とその先のポート)</translation>
    </message>
    <message>
        <source>%1 · made %2 · Port135 %3</source>
        <comment>title, time, version</comment>
        <translation>%1 · 作成 %2 · Port135 %3</translation>
    </message>
    <message>
        <source>This report is evidence for TCP 135 and the RPC ports that were listed, from the places named, at the times named: these ports only, and no penetration test.</source>
        <translation>このレポートは、記載した地点と時刻における TCP 135 と一覧にある RPC ポートについての証拠です。対象はこれらのポートだけで、侵入テストではありません。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>No policy was given: the matrix shows what is reachable, and judges nothing.</source>
        <translation>ポリシーの指定がないため、マトリックスは到達できるものを示すだけで、判定はしません。</translation>
    </message>
    <message>
        <source>Zones by zones</source>
        <translation>ゾーン間</translation>
    </message>
    <message>
        <source>From \ to</source>
        <translation>送信元 \ 宛先</translation>
    </message>
    <message numerus="yes">
        <source>%n zones found no room here: JSON and CSV hold them.</source>
        <translation>
            <numerusform>%n 個のゾーンは載せきれません。JSON と CSV にはすべて含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>result, number of cells</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What the new policy changes</source>
        <translation>新しいポリシーで変わる点</translation>
    </message>
    <message>
        <source>The same scans under %1, and under %2.</source>
        <comment>two files</comment>
        <translation>同じスキャンを %1 と %2 で判定しました。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>No cell changes.</source>
        <translation>変わるセルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows found no room here: JSON and CSV hold them.</source>
        <translation>
            <numerusform>%n 行は載せきれません。JSON と CSV にはすべて含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>試験者</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>First and last look</source>
        <translation>最初と最後の観測</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>時間枠</translation>
    </message>
    <message numerus="yes">
        <source>%n hours between a look and its reference</source>
        <translation>
            <numerusform>観測と参照の間隔は %n 時間まで</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Proves for</source>
        <translation>証明する対象</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>スキャン数</translation>
    </message>
    <message>
        <source>First and last scan</source>
        <translation>最初と最後のスキャン</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Clock of hosts against it</source>
        <translation>ホストの時計との差</translation>
    </message>
    <message>
        <source>all zones</source>
        <translation>すべてのゾーン</translation>
    </message>
    <message>
        <source>Not tested, and what to know</source>
        <translation>未試験の範囲と注意点</translation>
    </message>
    <message numerus="yes">
        <source>%1 s (%n hosts)</source>
        <translation>
            <numerusform>%1 秒 (%n 台)</numerusform>
        </translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Hosts looked at</source>
        <translation>観測したホスト</translation>
    </message>
    <message>
        <source>Tested from it</source>
        <translation>ここからの試験</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>未試験</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>From each place the endpoint mapper of every target was asked over TCP 135, and every port that it lists was tried, without logging on and without changing anything. Ports that a place could not read itself were tried where another place had read them.</source>
        <translation>各地点から、すべての対象のエンドポイント マッパーに TCP 135 で問い合わせ、そこに載っているすべてのポートへの接続を試しました。ログオンも変更も行っていません。地点自身が読み取れなかったポートは、別の地点が読み取った一覧を使って試しました。</translation>
    </message>
    <message>
        <source>One place alone cannot tell a firewall from a service that does not run. A port counts as blocked only if a reference place saw the service running within the time window. Everything else that did not connect is not proven, and is never called good.</source>
        <translation>1 つの地点だけでは、ファイアウォールによる遮断とサービスの停止を区別できません。参照地点が時間枠の中でサービスの動作を確認できたポートだけを「遮断」とします。それ以外の接続できなかったものは未証明であり、良好とは扱いません。</translation>
    </message>
    <message>
        <source>What two looks prove</source>
        <translation>2 つの観測から証明できること</translation>
    </message>
    <message>
        <source>Reference place</source>
        <translation>参照地点</translation>
    </message>
    <message>
        <source>Tested place</source>
        <translation>試験した地点</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no reference place</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message numerus="yes">
        <source>Examples of %n hosts.</source>
        <translation>
            <numerusform>%n 台のうちの例です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>rule, two zones</comment>
        <translation>%1: %2 から %3</translation>
    </message>
    <message>
        <source>Control: %1</source>
        <translation>管理策: %1</translation>
    </message>
    <message numerus="yes">
        <source>In use: %n computers were seen using it.</source>
        <translation>
            <numerusform>使用中: %n 台のコンピューターによる利用が確認されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the policy</source>
        <translation>ポリシー違反</translation>
    </message>
    <message>
        <source>Nothing was found that breaks the policy.</source>
        <translation>ポリシーに反するものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Not proven</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>not proven: %1</source>
        <translation>未証明: %1</translation>
    </message>
    <message>
        <source>Every cell with a rule has an answer.</source>
        <translation>ルールのあるすべてのセルに答えがあります。</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>リスク受容した人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>(expired)</source>
        <translation>(期限切れ)</translation>
    </message>
    <message>
        <source>There are no exceptions.</source>
        <translation>例外はありません。</translation>
    </message>
    <message>
        <source>Not covered by the policy</source>
        <translation>ポリシーの対象外</translation>
    </message>
    <message>
        <source>Re-tests</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>以前の結果</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初の確認</translation>
    </message>
    <message>
        <source>Fixed on</source>
        <translation>解消を確認</translation>
    </message>
    <message>
        <source>These scans show nothing that broke the policy at any time.</source>
        <translation>これらのスキャンには、ポリシーに反したものは一度も現れていません。</translation>
    </message>
    <message>
        <source>Hosts by places</source>
        <translation>ホストと地点</translation>
    </message>
    <message>
        <source>Nothing was reached, and nothing was proven.</source>
        <translation>到達できたものも、証明できたものもありません。</translation>
    </message>
    <message>
        <source>Scans and policy</source>
        <translation>スキャンとポリシー</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>途中で停止</translation>
    </message>
    <message>
        <source>No scan was used.</source>
        <translation>使ったスキャンはありません。</translation>
    </message>
    <message>
        <source>Policy file %1</source>
        <translation>ポリシー ファイル %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Accepted by exception</source>
        <translation>例外によりリスク受容済み</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cells that change from %1 to %2</source>
        <comment>two policy files</comment>
        <translation>%1 から %2 で変わるセル</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 from %2: %3 becomes %4</source>
        <comment>host and service, place, two results</comment>
        <translation>%1 (%2 から): %3 が %4 になります</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>To know</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Can connect</source>
        <translation>接続可能</translation>
    </message>
    <message>
        <source>Blocked (proven)</source>
        <translation>遮断 (証明済み)</translation>
    </message>
    <message>
        <source>Path may be open</source>
        <translation>経路が開いている可能性</translation>
    </message>
    <message>
        <source>Not testable</source>
        <translation>試験不能</translation>
    </message>
    <message>
        <source>Not proven</source>
        <comment>verdict on a path</comment>
        <translation>未証明</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>verdict on a path</comment>
        <translation>データなし</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>Broken need</source>
        <translation>必要な通信の途絶</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>リスク受容済み</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>open</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>connected, but no RPC</source>
        <translation>接続できるが RPC ではない</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>● can connect   ○ blocked (proven)   ? not proven   – no data   ! against the policy</source>
        <translation>● 接続可能   ○ 遮断 (証明済み)   ? 未証明   – データなし   ! ポリシー違反</translation>
    </message>
    <message>
        <source>outside all zones</source>
        <translation>ゾーン外</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>%1 (no place named)</source>
        <translation>%1 (地点名なし)</translation>
    </message>
    <message>
        <source>endpoint mapper</source>
        <translation>エンドポイント マッパー</translation>
    </message>
    <message numerus="yes">
        <source>%n hosts</source>
        <translation>
            <numerusform>%n 台のホスト</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, RPC on %2 in %3 can be reached. It must not be (%4).</source>
        <translation>%1 から %3 の %2の RPC に到達できます。到達できてはいけません (%4)。</translation>
    </message>
    <message>
        <source>From %1, RPC on %2 in %3 cannot be reached, though it was running. It must be (%4).</source>
        <translation>%1 から %3 の %2の RPC に、動作しているのに到達できません。到達できる必要があります (%4)。</translation>
    </message>
    <message>
        <source>From %1 to %2 in %3 nothing is proven (%4): %5.</source>
        <translation>%1 から %3 の %2については何も証明されていません (%4): %5。</translation>
    </message>
    <message>
        <source>From %1 to %2 in %3 the rule %4 is broken, and that is accepted.</source>
        <translation>%1 から %3 の %2についてはルール %4 に反していますが、リスク受容済みです。</translation>
    </message>
    <message>
        <source>From %1 to %2 in %3 the policy says nothing: %4.</source>
        <translation>%1 から %3 の %2についてポリシーは何も定めていません: %4。</translation>
    </message>
    <message>
        <source>Nobody read which service listens there. Scan %1 from a place that can read its map, then judge again.</source>
        <translation>そこで待ち受けるサービスが分かっていません。一覧を読める地点から %1 をスキャンし、もう一度判定してください。</translation>
    </message>
    <message>
        <source>The map that named this port is older than a change of the host. Scan %1 from the reference place again, then from here with --ports-from.</source>
        <translation>このポートが載っていた一覧は、ホストの変更より古いものです。参照地点から %1 をスキャンし直し、続けてここから --ports-from を付けてスキャンしてください。</translation>
    </message>
    <message>
        <source>The reference looked too long before or after. Scan %1 from the reference place and from here within the time window.</source>
        <translation>参照の観測との間隔が長すぎます。時間枠の中で、参照地点とここから %1 をスキャンしてください。</translation>
    </message>
    <message>
        <source>Two hosts were seen at %1: find out which of them answers here.</source>
        <translation>%1 に 2 台のホストが確認されました。ここに応答するのがどちらかを調べてください。</translation>
    </message>
    <message>
        <source>Something takes the connection and does not speak RPC: look at the proxy or firewall in between.</source>
        <translation>何かが接続を受け付けていますが、RPC ではありません。途中のプロキシやファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Packets arrive, but no service listened. Start the service on %1, and scan both places again.</source>
        <translation>パケットは届きますが、待ち受けるサービスがありませんでした。%1 でサービスを起動し、両方の地点からスキャンし直してください。</translation>
    </message>
    <message>
        <source>The reference place saw no running service, either. Scan both places again while %1 is running.</source>
        <translation>参照地点からもサービスの動作を確認できませんでした。%1 の動作中に両方の地点からスキャンし直してください。</translation>
    </message>
    <message>
        <source>Refused: nothing listens, or a firewall says no. Scan %1 once from inside %2, and declare that place as its reference.</source>
        <translation>拒否されました。待ち受けがないか、ファイアウォールが拒否しています。%2 の内側から %1 を一度スキャンし、その地点を参照として宣言してください。</translation>
    </message>
    <message>
        <source>Nothing answered, but nobody saw the service running. Scan %1 once from inside %2, and declare that place as its reference.</source>
        <translation>応答はありませんでしたが、サービスの動作はどこからも確認されていません。%2 の内側から %1 を一度スキャンし、その地点を参照として宣言してください。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>place, what it saw, when</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>reference %1: %2 (%3)</source>
        <comment>place, what it saw, when</comment>
        <translation>参照 %1: %2 (%3)</translation>
    </message>
    <message>
        <source>seen running before and after</source>
        <translation>前後とも動作を確認</translation>
    </message>
    <message>
        <source>shares its process with a service that is denied</source>
        <translation>拒否すべきサービスとプロセスを共有</translation>
    </message>
    <message>
        <source>Nothing was scanned from the place %1.</source>
        <translation>地点 %1 からは何もスキャンされていません。</translation>
    </message>
    <message>
        <source>The policy does not say where the place %1 stands: it counts as outside all zones.</source>
        <translation>ポリシーに地点 %1 の場所の宣言がないため、ゾーン外として扱います。</translation>
    </message>
    <message>
        <source>Scans without a place are shown as “%1”, and prove nothing for others: scan with --place NAME.</source>
        <translation>地点名のないスキャンは「%1」と表示し、ほかの地点の証明には使いません。--place 名前 を付けてスキャンしてください。</translation>
    </message>
    <message>
        <source>No scan was made from the reference place %1.</source>
        <translation>参照地点 %1 からのスキャンがありません。</translation>
    </message>
    <message>
        <source>No address of zone %1 was scanned.</source>
        <translation>ゾーン %1 のアドレスはスキャンされていません。</translation>
    </message>
    <message>
        <source>Nothing was tested from zone %1.</source>
        <translation>ゾーン %1 からは何も試験されていません。</translation>
    </message>
    <message>
        <source>No reference place looked at zone %1: nothing there can be proven to be blocked.</source>
        <translation>ゾーン %1 を見た参照地点がないため、そこでの遮断は証明できません。</translation>
    </message>
    <message>
        <source>The hosts at %1 and %2 name each other&apos;s address: if they are one, add a line such as: host NAME %1,%2</source>
        <translation>%1 と %2 のホストは互いのアドレスを名乗っています。同じホストなら次のような行を加えてください: host 名前 %1,%2</translation>
    </message>
    <message>
        <source>The exception from rule %1 (line %2) has expired.</source>
        <translation>ルール %1 の例外 (%2 行目) は期限切れです。</translation>
    </message>
    <message>
        <source>The exception from rule %1 (line %2) begins at an address at which no place is said to stand: it covers nothing.</source>
        <translation>ルール %1 の例外 (%2 行目) の送信元アドレスには、宣言された地点がありません。この例外は何にも適用されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells have a reference that looked too long before or after.</source>
        <translation>
            <numerusform>%n 個のセルは、参照の観測との間隔が長すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A scan from %1 was stopped early: what it did not reach is no data.</source>
        <translation>%1 からのスキャンは途中で停止されました。届かなかった部分はデータなしです。</translation>
    </message>
    <message>
        <source>Scans of the practice network stand beside real ones.</source>
        <translation>練習ネットワークのスキャンが実際のスキャンに混ざっています。</translation>
    </message>
    <message>
        <source>at %1: %2</source>
        <comment>place, command</comment>
        <translation>%1 で: %2</translation>
    </message>
    <message>
        <source>To check again after a change</source>
        <translation>変更後の再確認</translation>
    </message>
    <message>
        <source>Sources tested</source>
        <translation>試験した送信元</translation>
    </message>
    <message>
        <source>Sources not tested</source>
        <translation>試験していない送信元</translation>
    </message>
    <message>
        <source>Denied, but in use</source>
        <translation>拒否されるが、使われているもの</translation>
    </message>
    <message numerus="yes">
        <source>%n computers</source>
        <translation>
            <numerusform>%n 台のコンピューター</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 denies what is in use: traffic shows %2 in %3 that use RPC on %4 in %5. Enforcing it cuts them off.</source>
        <translation>%1 は、使われている通信を拒否します。トラフィックでは、%3 の %2が %5 の %4で RPC を使っています。このルールを適用すると使えなくなります。</translation>
    </message>
    <message>
        <source>%1 uses %2 on %3</source>
        <comment>computer, port and service, computer</comment>
        <translation>%1 は %3 の %2 を使用</translation>
    </message>
    <message>
        <source>Hosts: %1</source>
        <translation>ホスト: %1</translation>
    </message>
    <message>
        <source>Missing step</source>
        <translation>足りない手順</translation>
    </message>
    <message>
        <source>%1. Times are UTC. Rows in which nobody saw a service are counted above.</source>
        <translation>%1。時刻は UTC です。どこからもサービスが見えなかった行は上で数だけ示しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows in which nobody saw a service are not listed: --all-hosts lists them.</source>
        <translation>
            <numerusform>どこからもサービスが見えなかった %n 行は省略しました。--all-hosts で表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice network: these hosts are simulated inside one computer. This is no evidence about any network.</source>
        <translation>練習用ネットワーク: これらのホストは 1 台のコンピューターの中で再現されたものです。実際のネットワークについての証拠にはなりません。</translation>
    </message>
    <message>
        <source>Two different hosts were seen at %1: they are shown apart. If two networks use the same addresses, name the realm of each place: in the policy, or with --realm.</source>
        <translation>%1 に異なる 2 台のホストが確認されたため、分けて表示します。2 つのネットワークが同じアドレスを使っている場合は、各地点のアドレス空間 (realm) をポリシーまたは --realm で指定してください。</translation>
    </message>
</context>
<context>
    <name>PlacesDocument</name>
    <message>
        <source>Line %1 of the policy: %2</source>
        <translation>ポリシーの %1 行目: %2</translation>
    </message>
    <message>
        <source>No policy is chosen: the table says what is reachable from where, and judges nothing. Open a policy file, or have a first one written from what was seen.</source>
        <translation>ポリシーが選ばれていません。表は、どこからどこへ到達できるかを示すだけで、判定はしません。ポリシー ファイルを開くか、見えたものから最初のポリシーを書き出してください。</translation>
    </message>
    <message>
        <source>Denied, but in use</source>
        <translation>拒否されるが、使われているもの</translation>
    </message>
    <message>
        <source>%1, port %2, from %3 (%4): fixed on %5</source>
        <comment>host, port, place, rule, time</comment>
        <translation>%3 からの %1、ポート %2 (%4): %5 に解消</translation>
    </message>
    <message>
        <source>Mended, and proven</source>
        <translation>解消され、証明されたもの</translation>
    </message>
    <message>
        <source>About the policy file</source>
        <translation>ポリシー ファイルについて</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>知っておくべきこと</translation>
    </message>
    <message numerus="yes">
        <source>In use: traffic shows %n computer(s) that use it. Look at them before the rule is enforced.</source>
        <translation>
            <numerusform>使用中: トラフィックでは %n 台のコンピューターが使っています。ルールを適用する前に確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Control: %1</source>
        <translation>管理策: %1</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>足りないもの</translation>
    </message>
    <message>
        <source>%1 → %2, %3</source>
        <comment>place, host, service</comment>
        <translation>%1 → %2、%3</translation>
    </message>
    <message>
        <source>Looked at between %1 and %2; the newest look counts.</source>
        <translation>%1 から %2 の間に調べました。最新の結果が有効です。</translation>
    </message>
</context>
<context>
    <name>PlacesReader</name>
    <message>
        <source>The policy %1 cannot be used:
%2</source>
        <translation>ポリシー %1 は使用できません:
%2</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file.</source>
        <translation>%1 はパイプまたはデバイスで、ファイルではありません。</translation>
    </message>
</context>
<context>
    <name>PolicyCommand</name>
    <message>
        <source>The policy could not be written: %1</source>
        <translation>ポリシーを書き出せませんでした: %1</translation>
    </message>
    <message>
        <source>Name one policy file: port135-cli policy check FILE.</source>
        <translation>ポリシー ファイルを 1 つ指定してください: port135-cli policy check ファイル。</translation>
    </message>
    <message>
        <source>%1: %2 zones, %3 places, %4 rules, %5 exceptions: it can be used.</source>
        <translation>%1: ゾーン %2、地点 %3、ルール %4、例外 %5。使用できます。</translation>
    </message>
    <message>
        <source>Name one CSV file: port135-cli policy import FILE.</source>
        <translation>CSV ファイルを 1 つ指定してください: port135-cli policy import ファイル。</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>行う操作。</translation>
    </message>
    <message>
        <source>The file, or SCANs for init.</source>
        <translation>ファイル。init ではスキャン。</translation>
    </message>
    <message>
        <source>File to write; without it standard output.</source>
        <translation>書き出すファイル。省略すると標準出力。</translation>
    </message>
    <message>
        <source>check FILE: says what is wrong or suspicious about a policy file. init [SCAN…]: writes a first policy from what was seen. import FILE: makes a policy of a CSV matrix of zones. practice: writes one for the practice network. Nothing is sent.</source>
        <translation>check ファイル: ポリシー ファイルの誤りや疑わしい点を示します。init [スキャン…]: 見えたものから最初のポリシーを書きます。import ファイル: ゾーンの CSV 表からポリシーを作ります。practice: 練習ネットワーク用のポリシーを書きます。何も送信しません。</translation>
    </message>
    <message>
        <source>Say what to do: port135-cli policy check, init, import or practice.</source>
        <translation>操作を指定してください: port135-cli policy check、init、import、practice。</translation>
    </message>
    <message>
        <source>The file was read as %1. If names look wrong, save it in the spreadsheet as “CSV UTF-8”.</source>
        <translation>ファイルを %1 として読みました。名前が文字化けしている場合は、表計算ソフトで「CSV UTF-8」として保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n zones have no networks yet (%1): write them into their lines, and take the # away.</source>
        <translation>
            <numerusform>%n 個のゾーンにネットワークがまだありません（%1）。それぞれの行にネットワークを書き、# を取ってください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyMessages</name>
    <message>
        <source>the name of a zone</source>
        <translation>ゾーンの名前</translation>
    </message>
    <message>
        <source>a network such as 10.0.0.0/24</source>
        <translation>10.0.0.0/24 のようなネットワーク</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>a name for the host</source>
        <translation>ホストの名前</translation>
    </message>
    <message>
        <source>the name of a place</source>
        <translation>地点の名前</translation>
    </message>
    <message>
        <source>the name of a rule</source>
        <translation>ルールの名前</translation>
    </message>
    <message>
        <source>require, allow or deny</source>
        <translation>require、allow、deny のいずれか</translation>
    </message>
    <message>
        <source>any, port or rpc</source>
        <translation>any、port、rpc のいずれか</translation>
    </message>
    <message>
        <source>a port or a span such as 49152-65535</source>
        <translation>ポート、または 49152-65535 のような範囲</translation>
    </message>
    <message>
        <source>the name of an RPC service, or its UUID</source>
        <translation>RPC サービスの名前または UUID</translation>
    </message>
    <message>
        <source>info, low, medium, high or critical</source>
        <translation>info、low、medium、high、critical のいずれか</translation>
    </message>
    <message>
        <source>a title in quotation marks</source>
        <translation>引用符で囲んだ題名</translation>
    </message>
    <message>
        <source>the name of the control in quotation marks</source>
        <translation>引用符で囲んだ管理策の名前</translation>
    </message>
    <message>
        <source>a zone, place, host, address or network</source>
        <translation>ゾーン、地点、ホスト、アドレス、ネットワークのいずれか</translation>
    </message>
    <message>
        <source>until and the last day, such as until 2027-03-31</source>
        <translation>until と最終日 (until 2027-03-31 など)</translation>
    </message>
    <message>
        <source>a day such as 2027-03-31</source>
        <translation>2027-03-31 のような日付</translation>
    </message>
    <message>
        <source>by and the name of who answers for it</source>
        <translation>by と責任者の名前</translation>
    </message>
    <message>
        <source>the name of who answers for it</source>
        <translation>責任者の名前</translation>
    </message>
    <message>
        <source>the reason in quotation marks</source>
        <translation>引用符で囲んだ理由</translation>
    </message>
    <message>
        <source>the name of a realm</source>
        <translation>レルムの名前</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes.</source>
        <translation>ファイルが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>There are more than %1 of these.</source>
        <translation>これが %1 個を超えています。</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file as UTF-8.</source>
        <translation>UTF-8 ではありません。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>A control character has no place here.</source>
        <translation>ここに制御文字は使えません。</translation>
    </message>
    <message>
        <source>“%1” is a full-width or typographic character: type %2 instead.</source>
        <translation>「%1」は全角文字または特殊な文字です。代わりに %2 を入力してください。</translation>
    </message>
    <message>
        <source>The quotation mark is never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>A comma has nothing beside it.</source>
        <translation>コンマの隣に何もありません。</translation>
    </message>
    <message>
        <source>The file is written for version %1 of the language; this program knows version %2.</source>
        <translation>ファイルは言語のバージョン %1 用です。このプログラムはバージョン %2 までに対応しています。</translation>
    </message>
    <message>
        <source>“%1” begins no statement: use policy, zone, host, place, rule, default or except.</source>
        <translation>「%1」で始まる文はありません。policy、zone、host、place、rule、default、except のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>The line ends, but %1 should follow.</source>
        <translation>行が終わっていますが、続けて次が必要です: %1。</translation>
    </message>
    <message>
        <source>“%1” stands where %2 should be.</source>
        <translation>「%1」の位置には次が必要です: %2。</translation>
    </message>
    <message>
        <source>“%1” is too much on this line.</source>
        <translation>この行の「%1」は余分です。</translation>
    </message>
    <message>
        <source>Only one can stand here, not “%1” too.</source>
        <translation>ここに書けるのは 1 つだけです。「%1」は余分です。</translation>
    </message>
    <message>
        <source>The line ends, but -&gt; should follow.</source>
        <translation>行が終わっていますが、続けて -&gt; が必要です。</translation>
    </message>
    <message>
        <source>“%1” stands where -&gt; should be.</source>
        <translation>「%1」の位置には -&gt; が必要です。</translation>
    </message>
    <message>
        <source>“%1” must stand in quotation marks.</source>
        <translation>「%1」は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” means nothing at the end of this line.</source>
        <translation>「%1」はこの行の終わりでは意味を持ちません。</translation>
    </message>
    <message>
        <source>Line %1 says this already.</source>
        <translation>%1 行目ですでに指定されています。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: it has a meaning of its own.</source>
        <translation>「%1」は特別な意味を持つため、名前に使えません。</translation>
    </message>
    <message>
        <source>The name is longer than %1 bytes.</source>
        <translation>名前が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>“%1” is the name of another on line %2.</source>
        <translation>「%1」は %2 行目で別のものの名前に使われています。</translation>
    </message>
    <message>
        <source>“%1” is no address and no network such as 10.0.0.0/24.</source>
        <translation>「%1」はアドレスでも 10.0.0.0/24 のようなネットワークでもありません。</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>「%1」はアドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is in the zone of line %2, too: one block can be in one zone only.</source>
        <translation>「%1」は %2 行目のゾーンにもあります。1 つの範囲は 1 つのゾーンにしか入れられません。</translation>
    </message>
    <message>
        <source>“%1” is an address of the host on line %2, too.</source>
        <translation>「%1」は %2 行目のホストのアドレスでもあります。</translation>
    </message>
    <message>
        <source>There is no zone “%1”.</source>
        <translation>ゾーン「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>ルール「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is no zone, place, host, address or network.</source>
        <translation>「%1」はゾーン、地点、ホスト、アドレス、ネットワークのいずれでもありません。</translation>
    </message>
    <message>
        <source>“%1” is no action.</source>
        <translation>「%1」という動作はありません。</translation>
    </message>
    <message>
        <source>“%1” says nothing about traffic: use any, port or rpc.</source>
        <translation>「%1」は通信を表しません。any、port、rpc のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no port from 1 to 65535 and no span of them.</source>
        <translation>「%1」は 1～65535 のポートでも、その範囲でもありません。</translation>
    </message>
    <message>
        <source>“%1” is no RPC service or group that this program knows, and no UUID.</source>
        <translation>「%1」は既知の RPC サービスやグループでも UUID でもありません。</translation>
    </message>
    <message>
        <source>“%1” is no severity: use info, low, medium, high or critical.</source>
        <translation>「%1」は重大度ではありません。info、low、medium、high、critical のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2027-03-31.</source>
        <translation>「%1」は日付ではありません。2027-03-31 のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>「%1」を解釈できません。</translation>
    </message>
    <message>
        <source>“%1” stands under no zone.</source>
        <translation>「%1」の列にはゾーンがありません。</translation>
    </message>
    <message>
        <source>%1 Did you mean “%2”?</source>
        <comment>sentence, word</comment>
        <translation>%1「%2」のことですか？</translation>
    </message>
    <message>
        <source>Rule %1 never decides: rule %2 on line %3 takes all of it first.</source>
        <translation>ルール %1 は使われません。%3 行目のルール %2 が先にすべて当てはまります。</translation>
    </message>
    <message>
        <source>Rule %1 speaks of services, but no rule lets the endpoint mapper on port 135 through. If that is meant, add: %2</source>
        <translation>ルール %1 はサービスについてのものですが、ポート 135 のエンドポイント マッパーを通すルールがありません。必要なら次を加えてください: %2</translation>
    </message>
    <message>
        <source>Zone %1 is in no rule, and no place stands in it.</source>
        <translation>ゾーン %1 はどのルールにもなく、地点もありません。</translation>
    </message>
    <message>
        <source>No place is declared: every scan stands outside all zones.</source>
        <translation>地点の宣言がないため、すべてのスキャンはゾーン外になります。</translation>
    </message>
    <message>
        <source>No place is a reference: nothing can be proven to be blocked. Scan once from inside each zone, and declare that place with “reference ZONE”.</source>
        <translation>参照地点がないため、遮断を証明できません。各ゾーンの内側から一度スキャンし、その地点を「reference ゾーン」と宣言してください。</translation>
    </message>
    <message>
        <source>There are no rules and no default: nothing is stated.</source>
        <translation>ルールも既定もないため、何も定められていません。</translation>
    </message>
    <message>
        <source>The exception from rule %1 has expired.</source>
        <translation>ルール %1 の例外は期限切れです。</translation>
    </message>
    <message>
        <source>The exception from rule %1 begins at an address, and no place is said to stand there: add “at ADDRESS” to the place, or name a zone or a place.</source>
        <translation>ルール %1 の例外の送信元アドレスには、宣言された地点がありません。地点に「at アドレス」を加えるか、ゾーンまたは地点を指定してください。</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>%1 行 %2 文字目: %3</translation>
    </message>
    <message>
        <source>line %1, cell %2: %3</source>
        <translation>%1 行 %2 番目のセル: %3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>“%1” is read as the whole network %2. For one host, write its address alone.</source>
        <translation>「%1」はネットワーク %2 全体として扱います。1 台のホストならアドレスだけを書いてください。</translation>
    </message>
</context>
<context>
    <name>PowerShellScript</name>
    <message>
        <source>Remediation script, to be reviewed before it is used</source>
        <translation>対処スクリプト (使用前に内容を確認してください)</translation>
    </message>
    <message>
        <source>Started without options it changes nothing and lists the steps. With -Apply, in an elevated PowerShell on the host itself, it carries out the steps for that host alone and asks before each; -Apply -WhatIf says what it would do.</source>
        <translation>オプションなしで実行すると、何も変更せずに手順を一覧表示します。対象のホスト上で、管理者として実行した PowerShell から -Apply を指定すると、そのホストの手順だけを 1 つずつ確認しながら実行します。-Apply -WhatIf を指定すると、実行される内容だけを表示します。</translation>
    </message>
    <message>
        <source>Read the cautions, try the steps on one host, and scan again afterwards.</source>
        <translation>注意事項を読み、まず 1 台のホストで試し、その後で再スキャンしてください。</translation>
    </message>
    <message>
        <source>This is another computer: its steps are passed over.</source>
        <translation>これは別のコンピューターです。このホストの手順は実行されません。</translation>
    </message>
    <message>
        <source>Caution:</source>
        <translation>注意:</translation>
    </message>
    <message>
        <source>Nothing is changed: these are the steps. Use -Apply on the host itself to carry them out.</source>
        <translation>何も変更されません。手順の一覧のみを表示しています。実行するには、対象のホスト上で -Apply を指定してください。</translation>
    </message>
    <message>
        <source>Group policy: %1</source>
        <translation>グループ ポリシー: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>確認方法: %1</translation>
    </message>
    <message>
        <source>To be done by hand.</source>
        <translation>手作業で行ってください。</translation>
    </message>
    <message>
        <source>Not ready to run: fill in what stands in &lt; &gt; in the comment above this step.</source>
        <translation>まだ実行できません。この手順の上のコメントにある &lt; &gt; の部分を埋めてください。</translation>
    </message>
    <message>
        <source>There is no finding that needs a step.</source>
        <translation>対処が必要な指摘はありません。</translation>
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
    <message>
        <source>What stands between this place and the file server: none, half-done (port 135 is closed, the ports behind it are not) or done. See port135-cli policy practice.</source>
        <translation>この地点とファイル サーバーの間にあるもの: none (なし)、half-done (ポート 135 は閉じているが、その先のポートは開いている)、done (すべて閉じている)。port135-cli policy practice を参照してください。</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>--firewall needs none, half-done or done, not “%1”.</source>
        <translation>ファイアウォールの状態 (--firewall) には none、half-done、done のいずれかが必要です。「%1」は使えません。</translation>
    </message>
</context>
<context>
    <name>PracticePolicy</name>
    <message>
        <source>The practice network as two places see it: a rack, from which everything is reached,</source>
        <translation>2 つの地点から見た練習用ネットワーク: すべてに到達できるラックと、</translation>
    </message>
    <message>
        <source>and a desk behind a firewall that is half done. NUMBER is that of the first scan (port135-cli history): its ports are tried, too.</source>
        <translation>設定が不十分なファイアウォールの内側にあるデスク。NUMBER は最初のスキャンの番号 (port135-cli history) で、そのポートも試します。</translation>
    </message>
    <message>
        <source>Both beside this policy: rule D3 is broken, since the ports behind 135 are open.</source>
        <translation>両方をこのポリシーと並べると、135 の先のポートが開いているため、ルール D3 の違反が見つかります。</translation>
    </message>
    <message>
        <source>The cure, and the proof that it worked:</source>
        <translation>対処と、それが効いたことの証明:</translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation>練習用オフィス</translation>
    </message>
</context>
<context>
    <name>PracticeTraffic</name>
    <message>
        <source>The practice network cannot be opened: %1.</source>
        <translation>練習用ネットワークを開けません: %1。</translation>
    </message>
    <message>
        <source>practice network</source>
        <translation>練習用ネットワーク</translation>
    </message>
</context>
<context>
    <name>ProgramInfo</name>
    <message>
        <source>Rules: %1</source>
        <translation>ルール: %1</translation>
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
    <message>
        <source>Reading the history …</source>
        <translation>履歴を読み込み中…</translation>
    </message>
</context>
<context>
    <name>RatedAgain</name>
    <message>
        <source>Rated again with %1: nothing changed.</source>
        <translation>%1 で評価し直しました: 変化はありません。</translation>
    </message>
    <message>
        <source>Rated again with %1: hosts higher %2, lower %3, same level but other findings or issues %4.</source>
        <translation>%1 で評価し直しました: 上がったホスト %2、下がったホスト %3、レベルは同じで検出事項や問題が変わったホスト %4。</translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>rules and issues</comment>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <comment>rules and issues</comment>
        <translation>消滅: %1</translation>
    </message>
</context>
<context>
    <name>RecheckCommand</name>
    <message>
        <source>--hosts needs addresses, networks or names, not “%1”.</source>
        <translation>--hosts にはアドレス、ネットワーク、または名前を指定してください。「%1」は使用できません。</translation>
    </message>
    <message>
        <source>The scan has no host “%1”.</source>
        <translation>スキャンに「%1」に該当するホストはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) would be examined again. Nothing was sent.</source>
        <translation>
            <numerusform>%n 台のホストを再確認する予定です。何も送信していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The re-check could not be written: %1</source>
        <translation>再確認の結果を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Examines the hosts of open findings again, as the earlier scan did, and says of each finding whether it is fixed, still there or not verifiable. A host that does not answer is never called fixed. Exit code 0: all fixed; 1: not all; 2: an error; 3: stopped early.</source>
        <translation>未対応の指摘があるホストを以前のスキャンと同じ方法で再び調べ、指摘ごとに修正済み、未修正、確認できずのいずれかを示します。応答しないホストを修正済みとすることはありません。終了コードは、0: すべて修正済み、1: 未修正などが残る、2: エラー、3: 途中で停止。</translation>
    </message>
    <message>
        <source>The earlier scan: its number, last, baseline, or an exported file. Without it, the newest that is no re-check.</source>
        <translation>以前のスキャン: 番号、last、baseline、またはエクスポートしたファイル。省略すると、再確認ではない最新のスキャン。</translation>
    </message>
    <message>
        <source>Only these hosts of the scan: addresses, networks or names.</source>
        <translation>スキャンのうち、これらのホストだけを対象にします: アドレス、ネットワーク、または名前。</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>SPEC</translation>
    </message>
    <message>
        <source>Only findings of this rule, for example R7.</source>
        <translation>このルールの指摘だけを対象にします。例: R7。</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RULE</translation>
    </message>
    <message>
        <source>Say which hosts would be examined, and send nothing.</source>
        <translation>調べる予定のホストを示すだけで、何も送信しません。</translation>
    </message>
    <message>
        <source>Name one scan only.</source>
        <translation>スキャンは 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>There is no rule “%1”: port135-cli explain lists them.</source>
        <translation>「%1」というルールはありません。port135-cli explain で一覧を確認できます。</translation>
    </message>
    <message>
        <source>That scan is no re-check: there is no record of before and after to show.</source>
        <translation>そのスキャンは再確認ではないため、前後の記録はありません。</translation>
    </message>
    <message>
        <source>Print the record of a stored re-check, SCAN, again. Nothing is sent.</source>
        <translation>保存した再確認 SCAN の記録をもう一度表示します。何も送信しません。</translation>
    </message>
    <message>
        <source>--place goes with --policy.</source>
        <translation>--place は --policy と一緒に指定します。</translation>
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
        <translation>分かること</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>分からないこと</translation>
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
    <message>
        <source>It can be made to open a path on another host, which gives away a logon of the computer account.</source>
        <translation>別のホストのパスを開くよう強制でき、コンピューター アカウントの認証が渡ってしまいます。</translation>
    </message>
    <message>
        <source>It shares the telephone lines of the host.</source>
        <translation>ホストの電話回線を共有します。</translation>
    </message>
    <message>
        <source>It takes part in transactions of other computers.</source>
        <translation>ほかのコンピューターのトランザクションに参加します。</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last Windows version</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>別名</translation>
    </message>
    <message>
        <source>Update of</source>
        <translation>更新日</translation>
    </message>
    <message>
        <source>no update cures it</source>
        <translation>更新プログラムでは解決しません</translation>
    </message>
    <message>
        <source>Affected versions</source>
        <translation>影響を受けるバージョン</translation>
    </message>
    <message>
        <source>Suggested by</source>
        <translation>手がかり</translation>
    </message>
    <message>
        <source>the version of the system alone</source>
        <translation>システムのバージョンのみ</translation>
    </message>
    <message>
        <source>What port 135 shows of it</source>
        <translation>ポート 135 で分かること</translation>
    </message>
    <message>
        <source>What port 135 cannot show</source>
        <translation>ポート 135 では分からないこと</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level, finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティング システム</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>調査日時</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>この危険度の理由</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>最初に行うこと</translation>
    </message>
    <message>
        <source>Also open</source>
        <translation>ほかの未対応の指摘</translation>
    </message>
    <message>
        <source>Accepted: gives no level</source>
        <translation>リスク受容済み (危険度には数えません)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and title of an issue</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Group policy: %1</source>
        <translation>グループ ポリシー: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>確認方法: %1</translation>
    </message>
    <message>
        <source>Unknown interface</source>
        <translation>不明なインターフェイス</translation>
    </message>
    <message>
        <source>The catalogue does not have it: it belongs to a program that is not part of Windows, or to a service that is newer than the catalogue. By itself that is nothing bad. Hosts that list it show it by its UUID, and like every listed service it counts for the rules about the map as a whole.</source>
        <translation>カタログにはありません。Windows に含まれないプログラムのものか、カタログより新しいサービスのものです。それだけで問題になるわけではありません。これが登録されたホストでは UUID で表示され、ほかのサービスと同様に、マップ全体に関するルールの対象になります。</translation>
    </message>
    <message>
        <source>Find out on the host which program owns the TCP port that the list names for it, and write it into your own interface file; then it has a name in every result.</source>
        <translation>一覧でこの UUID に割り当てられた TCP ポートを使っているプログラムをホスト上で確認し、独自のインターフェイス ファイルに書き加えてください。以後、すべての結果に名前が表示されます。</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>不完全な点</translation>
    </message>
    <message>
        <source>It shows that the host negotiates encryption on UDP 500 and 4500.</source>
        <translation>ホストが UDP 500 と 4500 で暗号化を交渉していることを示します。</translation>
    </message>
    <message>
        <source>%1 (server)</source>
        <comment>build of Windows</comment>
        <translation>%1 (サーバー)</translation>
    </message>
    <message>
        <source>%1 (client)</source>
        <comment>build of Windows</comment>
        <translation>%1 (クライアント)</translation>
    </message>
    <message>
        <source>Cured from build</source>
        <translation>修正済みのビルド</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>Remediation</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>スキャン元</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Practice network: these hosts do not exist, and there is nothing to repair.</source>
        <translation>練習用ネットワーク: これらのホストは実在せず、対処する必要はありません。</translation>
    </message>
    <message>
        <source>No management networks were given: commands that need them are marked and not ready to run.</source>
        <translation>管理用ネットワークが指定されていません。指定が必要なコマンドには印が付いており、そのままでは実行できません。</translation>
    </message>
    <message>
        <source>These management networks stay allowed: %1.</source>
        <translation>次の管理用ネットワークは引き続き許可されます: %1。</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>対象の絞り込み</translation>
    </message>
</context>
<context>
    <name>RemedyText</name>
    <message>
        <source>The management network “%1” is not understood: give addresses, ranges or networks such as 10.0.9.0/24.</source>
        <translation>管理用ネットワーク「%1」を解釈できません。アドレス、範囲、または 10.0.9.0/24 のようなネットワークを入力してください。</translation>
    </message>
    <message>
        <source>The management network “%1” holds for one interface of this computer only: leave the zone out.</source>
        <translation>管理用ネットワーク「%1」は、このコンピューターの 1 つのインターフェイスでのみ有効です。ゾーンを取り除いてください。</translation>
    </message>
    <message>
        <source>There are more than 64 separate management networks: join some of them.</source>
        <translation>離れた管理用ネットワークが 64 個を超えています。いくつかをまとめてください。</translation>
    </message>
    <message>
        <source>Leave this step out here: on a domain controller it would cut off the domain.</source>
        <translation>このホストではこの手順を行わないでください。ドメイン コントローラーで行うと、ドメインの通信が遮断されます。</translation>
    </message>
    <message>
        <source>The commands for this step are left out: the system of this host does not have them. Do it by hand with the means of that system.</source>
        <translation>このホストのシステムには存在しないため、この手順のコマンドは省略しています。そのシステムの方法を使い、手作業で行ってください。</translation>
    </message>
    <message>
        <source>“%1” is not understood: give a rule and the networks of its clients, such as R5=10.0.0.0/8.</source>
        <translation>“%1” を解釈できません。R5=10.0.0.0/8 のように、ルールとその利用者のネットワークを指定してください。</translation>
    </message>
    <message>
        <source>“%1”: no step of rule %2 limits a service to its clients.</source>
        <translation>“%1”: ルール %2 には、サービスを利用者だけに制限する手順がありません。</translation>
    </message>
    <message>
        <source>Leave this step out here: this host is there for others (%1), and it would cut them off.</source>
        <translation>この手順はここでは省いてください。このホストは他のホストのために働いており (%1)、その利用者を切り離してしまいます。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>en</source>
        <comment>code of this language, for programs that read texts aloud</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two dates</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Practice network: these hosts are simulated on the scanning computer. Nothing here is real.</source>
        <translation>練習用ネットワーク: これらのホストはスキャンを行ったコンピューター上のシミュレーションです。実在のものは含まれません。</translation>
    </message>
    <message>
        <source>Where this report comes from</source>
        <translation>このレポートの作成条件</translation>
    </message>
    <message>
        <source>The scan before</source>
        <translation>前のスキャン</translation>
    </message>
    <message>
        <source>The scan after</source>
        <translation>後のスキャン</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事実</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message numerus="yes">
        <source>%n more endpoints are not listed here.</source>
        <translation>
            <numerusform>ほかに %n 個のエンドポイントがありますが、ここには載せていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>変化の内容</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>hosts: %1</source>
        <comment>level</comment>
        <translation>%1のホスト</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変化の数</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Hosts that are not the same</source>
        <translation>同じでないホスト</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>前の危険度</translation>
    </message>
    <message>
        <source>Level after</source>
        <translation>後の危険度</translation>
    </message>
    <message numerus="yes">
        <source>%n more hosts are not listed here.</source>
        <translation>
            <numerusform>ほかに %n 台のホストがありますが、ここには載せていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference was found.</source>
        <translation>違いは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Re-check: before and after</source>
        <translation>再確認: 対策の前と後</translation>
    </message>
    <message>
        <source>findings: %1</source>
        <comment>fixed, still there ...</comment>
        <translation>%1 の指摘</translation>
    </message>
    <message>
        <source>accepted findings</source>
        <translation>リスク受容済みの指摘</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message numerus="yes">
        <source>%n more findings are not listed here.</source>
        <translation>
            <numerusform>ほかに %n 件の指摘がありますが、ここには載せていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address and name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accepted by an exception.</source>
        <translation>例外としてリスク受容済みです。</translation>
    </message>
    <message>
        <source>There was no finding to check again.</source>
        <translation>再確認の対象となる指摘はありませんでした。</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>可能性のある問題</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>作成条件</translation>
    </message>
    <message>
        <source>What port %1 exposes</source>
        <translation>ポート %1 から見えるもの</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Usable from afar</source>
        <translation>リモートから利用可</translation>
    </message>
    <message>
        <source>Listed TCP ports</source>
        <translation>登録された TCP ポート</translation>
    </message>
    <message>
        <source>Open listed ports</source>
        <translation>開いている登録ポート</translation>
    </message>
    <message>
        <source>Main finding</source>
        <translation>主な指摘</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>調査日時</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
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
        <source>Accepted by</source>
        <translation>リスク受容の責任者</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>リスク受容の期限</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>注釈</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Why it may apply</source>
        <translation>該当し得る理由</translation>
    </message>
    <message>
        <source>Endpoints that only the host itself can use are counted on the sheet of the hosts and not listed.</source>
        <translation>ホスト自身からしか使えないエンドポイントは、ホストのシートで数えるだけで、一覧には載せていません。</translation>
    </message>
    <message>
        <source>none of %1</source>
        <translation>%1 個のうちなし</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>オペレーティング システム</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Its own addresses</source>
        <translation>ホスト自身のアドレス</translation>
    </message>
    <message>
        <source>Potential issues: known for such systems, not proven here</source>
        <translation>可能性のある問題: この種のシステムで知られているもので、ここで確認されたものではありません</translation>
    </message>
    <message numerus="yes">
        <source>The %n endpoints of this host are not listed: this report has room for those of the worst hosts only. Excel, CSV and JSON hold more.</source>
        <translation>
            <numerusform>このホストの %n 個のエンドポイントは載せていません。このレポートには、より問題の大きいホストの分だけを載せています。Excel、CSV、JSON にはさらに多くの情報があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>%1: %2 hosts at the same time, %3 new connections a second at the most</source>
        <translation>%1: 同時に %2 台、新しい接続は 1 秒あたり最大 %3</translation>
    </message>
    <message>
        <source>%1: %2 hosts at the same time, no limit on new connections</source>
        <translation>%1: 同時に %2 台、新しい接続の数に制限なし</translation>
    </message>
    <message>
        <source>%1 ms for a connection, %2 ms for an answer, %3 attempts</source>
        <translation>接続に %1 ミリ秒、応答に %2 ミリ秒、試行 %3 回</translation>
    </message>
    <message>
        <source>endpoint map</source>
        <translation>エンドポイント マップ</translation>
    </message>
    <message>
        <source>connections to the listed ports</source>
        <translation>登録されたポートへの接続</translation>
    </message>
    <message>
        <source>names, version and clock of the host</source>
        <translation>ホストの名前、バージョン、時計</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 %2 UTC</source>
        <comment>date and time</comment>
        <translation>%1 %2 UTC</translation>
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
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>実施者</translation>
    </message>
    <message>
        <source>Scanning computer</source>
        <translation>スキャンを行ったコンピューター</translation>
    </message>
    <message>
        <source>Vantage</source>
        <translation>スキャン元</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>%1 of %2 examined</source>
        <translation>%2 台中 %1 台を調査</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Scan ID</source>
        <translation>スキャン ID</translation>
    </message>
    <message>
        <source>SHA-256 of the observations</source>
        <translation>観測結果の SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The scan was stopped early: of the hosts that were not examined, nothing is known.</source>
        <translation>スキャンは途中で停止されました。調べていないホストについては何も分かっていません。</translation>
    </message>
    <message>
        <source>hosts examined</source>
        <translation>調査したホスト</translation>
    </message>
    <message>
        <source>answered on port %1</source>
        <translation>ポート %1 で応答</translation>
    </message>
    <message>
        <source>hosts with accepted findings</source>
        <translation>リスク受容済みの指摘があるホスト</translation>
    </message>
    <message>
        <source>Hosts by level</source>
        <translation>危険度別のホスト</translation>
    </message>
    <message>
        <source>Hosts by level over time</source>
        <translation>危険度別のホストの推移</translation>
    </message>
    <message>
        <source>Look at these hosts first</source>
        <translation>最初に確認すべきホスト</translation>
    </message>
    <message>
        <source>Hosts by subnet</source>
        <translation>サブネット別のホスト</translation>
    </message>
    <message numerus="yes">
        <source>The %n other subnets are not in this chart.</source>
        <translation>
            <numerusform>ほかの %n 個のサブネットはこのグラフに含まれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What port %1 turned out to be</source>
        <translation>ポート %1 の調査結果</translation>
    </message>
    <message>
        <source>Support of the operating systems on the day of the scan</source>
        <translation>スキャン当日のオペレーティング システムのサポート状況</translation>
    </message>
    <message>
        <source>Findings and what to do</source>
        <translation>指摘と対策</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>分かること</translation>
    </message>
    <message>
        <source>What it does not mean</source>
        <translation>分からないこと</translation>
    </message>
    <message numerus="yes">
        <source>(accepted on %n of them)</source>
        <translation>
            <numerusform>(うち %n 台でリスク受容済み)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found on %n hosts</source>
        <translation>
            <numerusform>%n 台のホストで検出</numerusform>
        </translation>
    </message>
    <message>
        <source>No host answered on port %1.</source>
        <translation>ポート %1 で応答したホストはありません。</translation>
    </message>
    <message>
        <source>All hosts that answered</source>
        <translation>応答したすべてのホスト</translation>
    </message>
    <message numerus="yes">
        <source>%n more hosts have findings; this report has room for the worst only. Excel, CSV and JSON hold all of them.</source>
        <translation>
            <numerusform>ほかに %n 台のホストに指摘があります。このレポートには、より問題の大きいホストだけを載せています。Excel、CSV、JSON にはすべてが含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The SHA-256 sum is taken over all observations of hosts that answered, whatever their order: two exports of the same observations have the same sum.</source>
        <translation>SHA-256 の値は、応答したホストのすべての観測結果から、順序によらず計算しています。同じ観測結果を書き出したものは、どれも同じ値になります。</translation>
    </message>
    <message>
        <source>The scan was made without a logon and changed nothing. What was not seen from this place at this time is not in this report, and may still be there.</source>
        <translation>スキャンはログオンせずに行い、何も変更していません。この場所、この時点で見えなかったものはこのレポートに含まれず、実際には存在する可能性があります。</translation>
    </message>
    <message>
        <source>A temporary file could not be made.</source>
        <translation>一時ファイルを作成できませんでした。</translation>
    </message>
    <message>
        <source>A sheet could not be made.</source>
        <translation>シートを作成できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints that only the host itself can use are not listed.</source>
        <translation>
            <numerusform>ホスト自身からしか使えない %n 個のエンドポイントは載せていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>対象の絞り込み</translation>
    </message>
    <message>
        <source>hosts in this report</source>
        <translation>このレポートのホスト</translation>
    </message>
    <message>
        <source>No host of this scan is in this report.</source>
        <translation>このレポートには、このスキャンのホストが 1 台も含まれていません。</translation>
    </message>
    <message>
        <source>All hosts of this report</source>
        <translation>このレポートのすべてのホスト</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>不完全な点</translation>
    </message>
    <message>
        <source>Knowledge pack</source>
        <translation>知識パック</translation>
    </message>
    <message>
        <source>Age of the facts</source>
        <translation>知識の経過日数</translation>
    </message>
    <message>
        <source>The sheet %1 is full: %2 more rows found no room. The same scan exported as JSON holds all of them.</source>
        <translation>シート %1 がいっぱいで、残りの %2 行が入りませんでした。同じスキャンを JSON でエクスポートすると、すべて含まれます。</translation>
    </message>
    <message>
        <source>Not examined because of a name or of the scanning computer: %1. Nothing is known of them.</source>
        <translation>名前またはスキャンするコンピューターの問題により調査できなかったもの: %1。これらについては何も分かっていません。</translation>
    </message>
    <message>
        <source>A finding is called fixed only where the host answered as fully as before and no longer shows it; where its ports or port 135 are shut, it is fixed as seen from where this scan was made. A host that is silent now is never called fixed, and what a scan said of the host itself (its system, its updates) is no longer visible then, not fixed.</source>
        <translation>指摘を「解決」とするのは、ホストが以前と同じように十分に応答し、その指摘がもう見られない場合だけです。そのポートまたはポート 135 が閉じている場合は、このスキャンを行った場所から見て解決しています。応答しなくなったホストを「解決」とすることはありません。ホスト自体に関する指摘 (システム、更新) は、その場合「見えなくなった」であり、解決ではありません。</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>address, name, port, finding …</source>
        <translation>アドレス、名前、ポート、指摘 …</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて開く</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて閉じる</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>whom a report is for</comment>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>What to do first: these steps change most</source>
        <translation>最初に行うこと: 効果の大きい対策</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>対策</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>対象ルール</translation>
    </message>
    <message numerus="yes">
        <source>%n addresses gave no answer: whether there is a host behind them, and what it runs, is not known.</source>
        <translation>
            <numerusform>%n 個のアドレスは応答しませんでした。ホストがあるかどうか、何が動いているかは分かりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses were not examined at all.</source>
        <translation>
            <numerusform>%n 個のアドレスはまったく調べていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets could not be examined because of their name or of the scanning computer.</source>
        <translation>
            <numerusform>%n 個の対象は、名前またはスキャンするコンピューターの事情で調べられませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts kept their list of services to themselves: what they run was not seen.</source>
        <translation>
            <numerusform>%n 台のホストはサービスの一覧を返しませんでした。何が動いているかは見えていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n hosts not everything was read or tried: more may be there.</source>
        <translation>
            <numerusform>%n 台のホストでは、すべてを読み取り、または試すことができませんでした。ほかにもあるかもしれません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts did not name their version of Windows: their support was not judged.</source>
        <translation>
            <numerusform>%n 台のホストは Windows のバージョンを示しませんでした。サポート状況は判定していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The listed ports were not tried: what is listed is not proven to be reachable.</source>
        <translation>一覧のポートへの接続は試していません。一覧にあるものに到達できるとは限りません。</translation>
    </message>
    <message>
        <source>Names and versions were not asked for: support was not judged.</source>
        <translation>名前とバージョンは尋ねていません。サポート状況は判定していません。</translation>
    </message>
    <message>
        <source>Installed updates, settings, and paths through port 445 cannot be seen without a logon.</source>
        <translation>適用済みの更新プログラム、設定、ポート 445 経由の経路は、ログオンなしでは見えません。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Of these accepted</source>
        <translation>うちリスク受容済み</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>最初に行うこと</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>ほかの方法</translation>
    </message>
    <message>
        <source>Evidence on each of these hosts</source>
        <translation>全ホストに共通の証拠</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>初回確認日</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>finding and its level</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, accepted)</source>
        <comment>finding and its level</comment>
        <translation>%1 (%2、リスク受容済み)</translation>
    </message>
    <message>
        <source>Potential issues</source>
        <translation>潜在的な問題</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>word, how many hosts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ホストごとの違い</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>初回確認日</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>リスク受容</translation>
    </message>
    <message>
        <source>No host answered on port %1. This proves nothing about hosts that stayed silent.</source>
        <translation>ポート %1 に応答したホストはありません。応答しなかったホストについては何も言えません。</translation>
    </message>
    <message numerus="yes">
        <source>Act now: %n hosts are critical or high, of %1 in this report. The gravest finding: %2.</source>
        <translation>
            <numerusform>直ちに対応が必要: このレポートの %1 台のうち %n 台が「重大」または「高」です。最も重い指摘: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan the work: %n hosts are medium, none is worse, of %1 in this report. Begin with: %2.</source>
        <translation>
            <numerusform>計画的な対応が必要: このレポートの %1 台のうち %n 台が「中」で、それより重いものはありません。最初の対象: %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing urgent: none of the %n hosts in this report is worse than low, as seen from here.</source>
        <translation>
            <numerusform>緊急の対応は不要: このスキャン元から見る限り、このレポートの %n 台に「低」より重いものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not rated: of the %n hosts in this report too little was seen.</source>
        <translation>
            <numerusform>評価なし: このレポートの %n 台については、見えたものが少なすぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>スキャン元</translation>
    </message>
    <message>
        <source>%1. A level says how much is exposed to this place, not how likely an attack is.</source>
        <translation>%1。危険度は、この場所からどれだけ露出しているかを示すもので、攻撃の可能性を示すものではありません。</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 以降の変化</translation>
    </message>
    <message>
        <source>critical: %1, high: %2, medium: %3 hosts more or fewer than in the last whole scan of the same targets</source>
        <translation>同じ対象の前回の完全なスキャンからのホスト数の増減 — 重大: %1、高: %2、中: %3</translation>
    </message>
    <message>
        <source>not known: there is no earlier whole scan of the same targets from such a place</source>
        <translation>不明: 同じ対象を同じ種類のスキャン元から調べた、以前の完全なスキャンがありません</translation>
    </message>
    <message>
        <source>What was not seen</source>
        <translation>見えていないもの</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>数値による概要</translation>
    </message>
    <message>
        <source>Endpoints, and the reasons for potential issues, are too many for paper: they are in the web page, in Excel, JSON and the evidence bundle of the same scan.</source>
        <translation>エンドポイントと、潜在的な問題の理由は、紙面には多すぎます。同じスキャンの Web ページ、Excel、JSON、証拠バンドルにあります。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>kind of solution</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Setting</source>
        <comment>kind of solution</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Separation</source>
        <comment>kind of solution</comment>
        <translation>分離</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>kind of solution</comment>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>規格・指針</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>管理策</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>求めていること</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>A finding is a hint at a control, not a judgement on it: whether a control is met is decided by whoever audits it.</source>
        <translation>指摘は管理策への手がかりであり、判定ではありません。管理策を満たすかどうかは監査する人が判断します。</translation>
    </message>
    <message>
        <source>Public documents</source>
        <translation>公開資料</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Standards and public documents</source>
        <translation>規格と公開資料</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決の種類</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>規格・指針</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>local time, its zone, the same in UTC</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>スキャン日時</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message numerus="yes">
        <source>Worse on %n hosts, better on %1.</source>
        <translation>
            <numerusform>%n 台で悪化、%1 台で改善しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Better on %n hosts, and worse on none.</source>
        <translation>
            <numerusform>%n 台で改善し、悪化したホストはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No host is better or worse; %n could not be compared.</source>
        <translation>
            <numerusform>改善も悪化もありません。%n 台は比較できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>No host is better or worse than before.</source>
        <translation>前回と比べて改善も悪化もありません。</translation>
    </message>
    <message numerus="yes">
        <source>Not done yet: %n findings are still there or new; %1 are fixed, %2 are not proven.</source>
        <translation>
            <numerusform>対応は未完了: %n 件が未修正または新規です。%1 件は修正済み、%2 件は確認できていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not proven yet: %n findings could not be verified; %1 are fixed, none is still there.</source>
        <translation>
            <numerusform>確認できず: %n 件は確認できませんでした。%1 件は修正済みで、未修正のものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: all %n findings are fixed, as seen from where this scan was made.</source>
        <translation>
            <numerusform>完了: このスキャン元から見る限り、%n 件すべてが修正済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes by finding</source>
        <translation>指摘ごとの変化</translation>
    </message>
    <message>
        <source>What was promised, and what is proven</source>
        <translation>対応の予定と、確認できた結果</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>対応対象</translation>
    </message>
    <message>
        <source>Finding by finding</source>
        <translation>指摘ごとの結果</translation>
    </message>
    <message>
        <source>What was to be done</source>
        <translation>行うべきこと</translation>
    </message>
    <message>
        <source>How it is proven</source>
        <translation>確認の方法</translation>
    </message>
    <message>
        <source>The logo %1 cannot be read: %2.</source>
        <translation>ロゴ %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The logo %1 is no PNG or JPEG file of at most 1 MB.</source>
        <translation>ロゴ %1 は 1 MB 以下の PNG または JPEG ファイルではありません。</translation>
    </message>
    <message>
        <source>About the scan as a whole</source>
        <translation>スキャン全体について</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Kept for the name “%1”: every host that says it has this name shows it.</source>
        <translation>名前「%1」に対して保存されています。この名前を名乗るホストにはすべて表示されます。</translation>
    </message>
    <message>
        <source>Note and tags were written when “%1” was at %2; this host is at %3.</source>
        <translation>メモとタグは、「%1」が %2 にあったときに書かれたものです。このホストのアドレスは %3 です。</translation>
    </message>
    <message>
        <source>That it is the same, only its own word says, and any host can say a name: see that it is the same.</source>
        <translation>同じホストであることを示すのは、ホスト自身が名乗る名前だけです。名前はどのホストでも名乗れるため、同じホストかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Whose note</source>
        <translation>メモの対象</translation>
    </message>
    <message>
        <source>(since %1)</source>
        <comment>day</comment>
        <translation>（%1 から）</translation>
    </message>
    <message>
        <source>More ways are written under %1.</source>
        <comment>rules</comment>
        <translation>ほかの方法は %1 に記載しています。</translation>
    </message>
    <message>
        <source>the same as on %1</source>
        <comment>a host</comment>
        <translation>%1 と同じ</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Nothing was written: the ending of %1 names no format of this report. Use one of: %2.</source>
        <translation>何も書き込みませんでした。%1 の拡張子は、このレポートの形式ではありません。次のいずれかを使ってください: %2。</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>Who reports</source>
        <translation>報告者</translation>
    </message>
    <message>
        <source>Both stand on the first page of reports. Leave a field empty to leave it out.</source>
        <translation>どちらもレポートの最初のページに載ります。空欄の項目は載りません。</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>氏名(&amp;Y):</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>組織名(&amp;O):</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>最初のページ</translation>
    </message>
    <message>
        <source>Whom reports are for, how they are classified (on every page), and a logo: a PNG or JPEG file of at most 1 MB.</source>
        <translation>レポートの宛先、機密区分 (全ページに表示)、ロゴ (1 MB 以下の PNG または JPEG ファイル)。</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>宛先(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Classification:</source>
        <translation>機密区分(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Logo file:</source>
        <translation>ロゴのファイル(&amp;L):</translation>
    </message>
</context>
<context>
    <name>ResumeCommand</name>
    <message>
        <source>There is no scan in the history %1 yet.</source>
        <translation>履歴 %1 にはまだスキャンがありません。</translation>
    </message>
    <message>
        <source>Every scan in %1 is complete: there is nothing to resume.</source>
        <translation>%1 のスキャンはすべて完了しており、再開するものはありません。</translation>
    </message>
    <message>
        <source>A scan in an exported file cannot go on there: import it first (port135-cli history --import-file %1).</source>
        <translation>エクスポートしたファイルの中のスキャンは、そのままでは再開できません。先にインポートしてください (port135-cli history --import-file %1)。</translation>
    </message>
    <message>
        <source>The scan %1 is running.</source>
        <translation>スキャン %1 は実行中です。</translation>
    </message>
    <message>
        <source>The scan %1 is complete.</source>
        <translation>スキャン %1 は完了しています。</translation>
    </message>
    <message>
        <source>Goes on with a scan that was stopped or cut off: the newest such one, or SCAN. The hosts that were examined already are not examined again.</source>
        <translation>停止または中断されたスキャンを再開します。対象は SCAN、指定がなければ最も新しいものです。すでに調べたホストは調べ直しません。</translation>
    </message>
    <message>
        <source>Its number, or last.</source>
        <translation>番号、または last。</translation>
    </message>
    <message>
        <source>Scan public addresses too: only those that are yours.</source>
        <translation>グローバル アドレスもスキャンします。自分のものだけにしてください。</translation>
    </message>
    <message>
        <source>Name one scan only.</source>
        <translation>スキャンは 1 つだけ指定してください。</translation>
    </message>
    <message>
        <source>With --database none there is nothing to resume.</source>
        <translation>--database none では再開するものがありません。</translation>
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
        <translation>エンドポイント マップが公開され、登録ポートも開いている</translation>
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
        <translation>エンドポイント マップは公開されているが、開いている登録ポートはない</translation>
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
        <translation>エンドポイント マップが公開されている (登録ポートは未確認)</translation>
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
        <translation>エンドポイント マッパーは応答するが、一覧は返さない</translation>
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
        <translation>ごく古いシステムのトランスポートが登録されている</translation>
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
        <source>Give every host its own local administrator password (Windows LAPS), so that one stolen password does not open the next host; keep the cumulative updates current.</source>
        <translation>1 台のパスワードが盗まれても次のホストに侵入されないよう、ホストごとに異なるローカル管理者パスワードを設定し (Windows LAPS)、累積更新プログラムを最新に保ってください。</translation>
    </message>
    <message>
        <source>Where nobody prints through this host, set the policy Computer Configuration &gt; Administrative Templates &gt; Printers &gt; “Allow Print Spooler to accept client connections” to Disabled and restart the spooler; where nobody prints at all, disable the service.</source>
        <translation>このホストを経由して印刷する利用者がいなければ、ポリシー「コンピューターの構成 &gt; 管理用テンプレート &gt; プリンター &gt; 印刷スプーラーにクライアント接続の受け入れを許可する」(Allow Print Spooler to accept client connections) を「無効」にし、スプーラーを再起動してください。まったく印刷しないホストでは、サービスを無効にしてください。</translation>
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
        <source>Install a cumulative update from March 2023 or later: since then DCOM insists on packet integrity, which ends relayed logons. Events 10036 to 10038 name clients that are too old.</source>
        <translation>2023 年 3 月以降の累積更新プログラムをインストールしてください。以降の DCOM はパケットの整合性を必須とし、認証のリレーを防ぎます。古くて対応していないクライアントはイベント 10036 ～ 10038 で分かります。</translation>
    </message>
    <message>
        <source>Old industrial software (OPC) may stop working.</source>
        <translation>古い産業用ソフトウェア (OPC) が動作しなくなる可能性があります。</translation>
    </message>
    <message>
        <source>Scan again: the spooler&apos;s interfaces must be gone from the list or their port closed.</source>
        <translation>スキャンし直してください。スプーラーのインターフェイスが一覧から消えているか、そのポートが閉じている必要があります。</translation>
    </message>
    <message>
        <source>A service that works before the logon is reachable</source>
        <translation>ログオン前に動作するサービスに到達できる</translation>
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
        <translation>サービスやタスクのリモート制御に到達できる</translation>
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
        <source>The print spooler is reachable</source>
        <translation>印刷スプーラーに到達できる</translation>
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
        <source>Let only the management network in: in Windows Defender Firewall with Advanced Security, limit the remote addresses of the inbound rules whose local port is “RPC Endpoint Mapper” or “RPC Dynamic Ports” to your management subnet, best by group policy.</source>
        <translation>管理用ネットワークだけに許可してください。「セキュリティが強化された Windows Defender ファイアウォール」で、ローカル ポートが「RPC エンドポイント マッパー」または「RPC 動的ポート」の受信の規則のリモート アドレスを、管理用サブネットに制限します。グループ ポリシーで行うのが最善です。</translation>
    </message>
    <message>
        <source>Domain members need these ports on their domain controllers, and replication partners, certification authorities, clusters and backup servers need each other&apos;s: list who connects before you close.</source>
        <translation>ドメイン メンバーはドメイン コントローラーのこれらのポートを必要とし、レプリケーション パートナー、証明機関、クラスター、バックアップ サーバーも互いに必要とします。閉じる前に接続元を洗い出してください。</translation>
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
        <translation>応答が RPC プロトコルの仕様に反しています。</translation>
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
        <source>Let no domain administrator log on to it, and give it local accounts whose passwords are used nowhere else.</source>
        <translation>ドメイン管理者をこのホストにログオンさせず、ローカル アカウントにはほかで使っていないパスワードを設定してください。</translation>
    </message>
    <message>
        <source>%1 was on the market before the update of %2 that cures %3. Whether that update is installed cannot be seen from outside.</source>
        <translation>%1 は、%3 を修正する %2 の更新プログラムより前に発売されました。その更新プログラムがインストールされているかどうかは、外からは分かりません。</translation>
    </message>
    <message>
        <source>RPC is open to the internet</source>
        <translation>RPC がインターネットに公開されている</translation>
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
        <translation>ホストへの侵入や更新プログラムの不足を示すものではありません。この結果は、スキャンで選んだスキャン元に基づきます。実際には自組織のネットワーク内からスキャンした場合は、正しいスキャン元を選んでスキャンし直してください。</translation>
    </message>
    <message>
        <source>Scan again from the internet: port 135 must be silent or closed. Scan from inside as well, to see that nothing else broke.</source>
        <translation>インターネット側からスキャンし直してください。ポート 135 が応答なしか閉じた状態になっている必要があります。内部からもスキャンし、ほかに影響が出ていないことを確認してください。</translation>
    </message>
    <message>
        <source>An attack tool is listed on the host</source>
        <translation>攻撃ツールがホストの一覧にある</translation>
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
        <translation>システムのセキュリティ更新プログラムの提供が終了している</translation>
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
        <source>Nothing changes on the wire when the update is installed. Note on the host that it is, and accept this finding with that reason; or scan from the user network when the port has been closed there.</source>
        <translation>更新プログラムをインストールしても、通信上は何も変わりません。適用済みであることをホストの記録に残し、それを理由にこの指摘のリスクを受容するか、ポート 135 を閉じた場合はユーザーのネットワークからスキャンしてください。</translation>
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
        <source>Until the spooler is off, switch off the inbound rules “File and Printer Sharing (Spooler Service - RPC)” and “(Spooler Service - RPC-EPMAP)” on this server.</source>
        <translation>スプーラーを停止するまでは、このサーバーの受信の規則「ファイルとプリンターの共有 (スプーラー サービス - RPC)」と「(スプーラー サービス - RPC-EPMAP)」を無効にしてください。</translation>
    </message>
    <message>
        <source>Printers that this server shares can no longer be used. Pipes over port 445 still lead to the spooler.</source>
        <translation>このサーバーの共有プリンターは使えなくなります。ポート 445 のパイプからは引き続きスプーラーに到達できます。</translation>
    </message>
    <message>
        <source>Seen: %1. No update ends this: settings and accounts decide, and they cannot be seen from outside.</source>
        <translation>検出: %1。更新プログラムでは解決しません。設定とアカウントによって決まり、外からは分かりません。</translation>
    </message>
    <message>
        <source>Seen: %1. %2 was on the market before the update of %3; whether that update is installed cannot be seen from outside.</source>
        <translation>検出: %1。%2 は %3 の更新プログラムより前に発売されました。その更新プログラムがインストールされているかどうかは、外からは分かりません。</translation>
    </message>
    <message>
        <source>Seen: %1. The system version %2 lies among the affected ones, which updates cure since %3; whether one is installed cannot be seen from outside.</source>
        <translation>検出: %1。システム バージョン %2 は影響を受けるバージョンに含まれます。%3 以降の更新プログラムで修正されますが、インストールされているかどうかは、外からは分かりません。</translation>
    </message>
    <message>
        <source>Seen: %1, and nothing else speaks for it: the system version is not known. Updates cure it since %2; whether one is installed cannot be seen from outside.</source>
        <translation>検出: %1。システム バージョンが不明なため、手がかりはこれだけです。%2 以降の更新プログラムで修正されますが、インストールされているかどうかは、外からは分かりません。</translation>
    </message>
    <message>
        <source>The host lists transports that no Windows has had since Vista; systems of that age had this before the update of %1.</source>
        <translation>このホストの一覧には、Vista 以降の Windows にはないトランスポートがあります。その世代のシステムは、%1 の更新プログラムより前はこの影響を受けていました。</translation>
    </message>
    <message>
        <source>The system version %1 lies among the affected ones, which updates cure since %2; whether one is installed cannot be seen from outside.</source>
        <translation>システム バージョン %1 は影響を受けるバージョンに含まれます。%2 以降の更新プログラムで修正されますが、インストールされているかどうかは、外からは分かりません。</translation>
    </message>
    <message>
        <source>%1 was on the market before the update of %2; whether that update is installed cannot be seen from outside.</source>
        <translation>%1 は %2 の更新プログラムより前に発売されました。その更新プログラムがインストールされているかどうかは、外からは分かりません。</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Windows Defender Firewall with Advanced Security &gt; Inbound Rules</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; Windows の設定 &gt; セキュリティの設定 &gt; セキュリティが強化された Windows Defender ファイアウォール &gt; 受信の規則</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Administrative Templates &gt; Windows Components &gt; Windows Update &gt; Configure Automatic Updates</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; 管理用テンプレート &gt; Windows コンポーネント &gt; Windows Update &gt; 自動更新を構成する</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Administrative Templates &gt; System &gt; Remote Procedure Call &gt; Restrict Unauthenticated RPC clients: Authenticated</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; 管理用テンプレート &gt; システム &gt; リモート プロシージャ コール &gt; 認証されていない RPC クライアントを制限する: 認証済み</translation>
    </message>
    <message>
        <source>From a computer outside the management networks, Test-NetConnection -ComputerName {host} -Port {port} must say TcpTestSucceeded : False. netsh advfirewall firewall delete rule name=Port135-Isolate takes the rules back.</source>
        <translation>管理用ネットワーク以外のコンピューターで Test-NetConnection -ComputerName {host} -Port {port} を実行し、TcpTestSucceeded : False になることを確認します。規則を元に戻すには、netsh advfirewall firewall delete rule name=Port135-Isolate を実行します。</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; Security Options &gt; Network security: Restrict NTLM: Audit Incoming NTLM Traffic: Enable auditing for all accounts</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; Windows の設定 &gt; セキュリティの設定 &gt; ローカル ポリシー &gt; セキュリティ オプション &gt; ネットワーク セキュリティ: NTLM を制限する: 着信 NTLM トラフィックを監査する: すべてのアカウントに対する監査を有効にする</translation>
    </message>
    <message>
        <source>On the host, Get-WinEvent -LogName Microsoft-Windows-NTLM/Operational lists who still logs on by NTLM.</source>
        <translation>ホスト上で Get-WinEvent -LogName Microsoft-Windows-NTLM/Operational を実行すると、まだ NTLM でログオンしている相手が一覧表示されます。</translation>
    </message>
    <message>
        <source>On the host, Get-Service -Name Spooler must say Stopped, also after a restart; then scan again.</source>
        <translation>ホスト上で Get-Service -Name Spooler を実行し、再起動後も Stopped と表示されることを確認してから、再スキャンします。</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; System Services &gt; Print Spooler: Disabled</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; Windows の設定 &gt; セキュリティの設定 &gt; システム サービス &gt; Print Spooler: 無効</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; Security Options &gt; Domain controller: LDAP server signing requirements: Require signing</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; Windows の設定 &gt; セキュリティの設定 &gt; ローカル ポリシー &gt; セキュリティ オプション &gt; ドメイン コントローラー: LDAP サーバー署名必須: 署名を必要とする</translation>
    </message>
    <message>
        <source>Limit the firewall groups “Remote Service Management” and “Remote Scheduled Tasks Management” to the management subnet, or switch them off where nobody manages the host from afar.</source>
        <translation>ファイアウォールのグループ「リモート サービス管理」と「リモートのスケジュールされたタスク管理」を管理用サブネットに制限します。リモートから管理しないホストでは、これらのグループを無効にします。</translation>
    </message>
    <message>
        <source>Software distribution, monitoring and backup often use them: list their servers as well.</source>
        <translation>ソフトウェア配布、監視、バックアップで使われていることが多いため、それらのサーバーも許可してください。</translation>
    </message>
    <message>
        <source>Add an RPC filter that permits the interface only to administrators (netsh rpc filter, layer um, condition if_uuid); from which networks they may come, the firewall decides.</source>
        <translation>このインターフェイスを管理者にのみ許可する RPC フィルターを追加します (netsh rpc filter、レイヤー um、条件 if_uuid)。どのネットワークからの接続を許可するかは、ファイアウォールで設定します。</translation>
    </message>
    <message>
        <source>Where nobody controls services from afar over TCP, close that way for the service control manager alone with the registry value DisableRPCOverTCP=1.</source>
        <translation>TCP 経由でサービスをリモート制御しないホストでは、レジストリ値 DisableRPCOverTCP=1 を設定し、サービス コントロール マネージャーへの TCP 接続だけを閉じます。</translation>
    </message>
    <message>
        <source>Scheduled tasks stay reachable, and so do services through named pipes. It takes effect after a restart.</source>
        <translation>スケジュールされたタスクには引き続き到達でき、サービスにも名前付きパイプからは到達できます。再起動後に有効になります。</translation>
    </message>
    <message>
        <source>After the restart, scan again: the interface svcctl must no longer be listed on a TCP port.</source>
        <translation>再起動後に再スキャンします。インターフェイス svcctl が TCP ポートの一覧から消えている必要があります。</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Administrative Templates &gt; System &gt; LAPS &gt; Configure password backup directory</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; 管理用テンプレート &gt; システム &gt; LAPS &gt; パスワードのバックアップ ディレクトリを構成する</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Administrative Templates &gt; Printers &gt; Allow Print Spooler to accept client connections: Disabled</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; 管理用テンプレート &gt; プリンター &gt; 印刷スプーラーにクライアント接続の受け入れを許可する: 無効</translation>
    </message>
    <message>
        <source>After the restart of the spooler, scan again: its interfaces must no longer be listed on a TCP port.</source>
        <translation>スプーラーの再起動後に再スキャンします。スプーラーのインターフェイスが TCP ポートの一覧から消えている必要があります。</translation>
    </message>
    <message>
        <source>On the host, wf.msc must show these two rules as switched off; then scan again.</source>
        <translation>ホスト上の wf.msc で、この 2 つの規則が無効になっていることを確認してから、再スキャンします。</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Administrative Templates &gt; Printers &gt; Limits print driver installation to Administrators: Enabled</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; 管理用テンプレート &gt; プリンター &gt; プリンター ドライバーのインストールを管理者に制限する: 有効</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; Security Options &gt; DCOM: Machine Launch Restrictions in Security Descriptor Definition Language (SDDL) syntax</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; Windows の設定 &gt; セキュリティの設定 &gt; ローカル ポリシー &gt; セキュリティ オプション &gt; DCOM: セキュリティ記述子定義言語 (SDDL) 構文でのコンピューター起動制限</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <comment>owner, date, reason</comment>
        <translation>%1 が %2 までリスク受容済み: %3</translation>
    </message>
    <message>
        <source>Everything that was found on this host is accepted: see who answers for it, and until when.</source>
        <translation>このホストで検出された事項は、すべてリスク受容済みです。責任者と期限を確認してください。</translation>
    </message>
    <message>
        <source>The command of this step shows the version that the host itself knows; compare it with the version named as evidence.</source>
        <translation>この手順のコマンドを実行すると、ホスト自身が把握しているバージョンが表示されます。根拠に示されたバージョンと比べてください。</translation>
    </message>
    <message>
        <source>The command of this step lists which of these services are on the host: after the removal it must list none that you do not use.</source>
        <translation>この手順のコマンドを実行すると、これらのサービスのうちホストにあるものが一覧表示されます。削除後は、使わないものが表示されないことを確認します。</translation>
    </message>
    <message>
        <source>The command of this step lists refused clients; where there is none, it says that no events were found.</source>
        <translation>この手順のコマンドを実行すると、拒否されたクライアントが一覧表示されます。なければ、イベントが見つからないと表示されます。</translation>
    </message>
    <message>
        <source>Give the accounts that log on to this host no rights on others (separate accounts for administration, Windows LAPS): a logon requirement does not help against a bug that lies before the logon, but a takeover then ends at this host.</source>
        <translation>このホストにログオンするアカウントには、ほかのホストの権限を与えないでください (管理用アカウントの分離、Windows LAPS)。この不具合はログオンより前の処理にあるため、ログオンを必須にしても防げませんが、乗っ取られた場合の被害をこのホストだけにとどめられます。</translation>
    </message>
    <message>
        <source>File and printer sharing of this host ends with it. The firewall of Windows XP and Server 2003 cannot do this: block these ports at the router or switch there.</source>
        <translation>このホストのファイルとプリンターの共有は使えなくなります。Windows XP と Server 2003 のファイアウォールではこの設定ができないため、ルーターまたはスイッチでこれらのポートをブロックしてください。</translation>
    </message>
    <message>
        <source>Scan again from the user network: the ports named as evidence must be closed or silent. Scan from the management subnet: there they may be open.</source>
        <translation>ユーザーのネットワークからスキャンし直してください。根拠に示されたポートが閉じているか応答なしになっている必要があります。管理用サブネットからのスキャンでは開いていてもかまいません。</translation>
    </message>
    <message>
        <source>Parts of what the host answered could not be read; what stands beside them was kept.</source>
        <translation>ホストの応答の一部を読み取れませんでした。その前後の内容は残しています。</translation>
    </message>
    <message>
        <source>The time for this host ended before all of its ports were tried.</source>
        <translation>このホストにかける時間が、すべてのポートを試す前に終わりました。</translation>
    </message>
    <message>
        <source>The endpoint map is public; time ran out before its ports were tried</source>
        <translation>エンドポイント マップは公開されているが、ポートを試す前に時間切れになった</translation>
    </message>
    <message>
        <source>Strangers can read which RPC services run here, but the time for this host ended before its ports were tried: scan it again, alone.</source>
        <translation>どの RPC サービスが動作しているかを誰でも読み取れますが、ポートを試す前にこのホストにかける時間が終わりました。このホストだけをもう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>Without a logon the endpoint mapper lists its services and their TCP ports. The host answered so slowly, or with so much, that the time for one host ended before it was known whether one of these ports can be reached.</source>
        <translation>ログオンなしで、エンドポイント マッパーがサービスとその TCP ポートの一覧を返します。応答が遅いか量が多すぎたため、いずれかのポートに到達できるかどうかが分かる前に、1 台のホストにかける時間が終わりました。</translation>
    </message>
    <message>
        <source>It does not say that the ports are shut, and not that they are open. A host that costs that much time is overloaded, far away, or means to be slow.</source>
        <translation>ポートが閉じているとも、開いているとも言えません。これほど時間のかかるホストは、過負荷であるか、遠くにあるか、わざと遅くしています。</translation>
    </message>
    <message>
        <source>Scan this host again, alone: then this finding gives way to one that rests on tried ports.</source>
        <translation>このホストだけをもう一度スキャンしてください。そうすれば、この検出結果はポートを試した結果に置き換わります。</translation>
    </message>
    <message>
        <source>The host lists the Security Center (wscsvc), which only clients have: servers of this version are left out.</source>
        <translation>ホストの一覧には、クライアントだけが持つセキュリティ センター (wscsvc) があります。同じバージョンのサーバーは候補から除きました。</translation>
    </message>
    <message>
        <source>The list is whole and lacks the Security Center (wscsvc) that clients run: clients of this version are left out. Confidence medium, for the service can be switched off.</source>
        <translation>一覧は完全で、クライアントで動くセキュリティ センター (wscsvc) がありません。同じバージョンのクライアントは候補から除きました。このサービスは停止できるため、確度は中です。</translation>
    </message>
    <message>
        <source>%1: updates ended on %2, paid ones (ESU) end on %3.</source>
        <translation>%1: 更新プログラムは %2 に終了、有償 (ESU) は %3 に終了。</translation>
    </message>
    <message>
        <source>%1: updates until %2, paid ones (ESU) until %3.</source>
        <translation>%1: 更新プログラムは %2 まで、有償 (ESU) は %3 まで。</translation>
    </message>
    <message>
        <source>%1: updates ended on %2.</source>
        <translation>%1: 更新プログラムは %2 に終了。</translation>
    </message>
    <message>
        <source>%1: updates until %2.</source>
        <translation>%1: 更新プログラムは %2 まで。</translation>
    </message>
    <message>
        <source>Older releases of this version: no updates since %1 at the latest.</source>
        <translation>このバージョンの古いリリース: 遅くとも %1 以降、更新プログラムはありません。</translation>
    </message>
    <message>
        <source>Judged as of %1.</source>
        <translation>%1 時点の判定です。</translation>
    </message>
    <message>
        <source>See on the host which edition it is, and whether it has paid updates (ESU). Where its updates have ended, upgrade it to a version that gets them, or buy the paid ones for as long as that takes.</source>
        <translation>ホスト上で、エディションと、有償の更新プログラム (ESU) の有無を確認してください。更新プログラムが終了している場合は、提供されるバージョンにアップグレードするか、それまでの間は有償のものを購入してください。</translation>
    </message>
    <message>
        <source>The command of this step shows the edition and the build that the host itself knows; compare them with the days named as evidence. “slmgr.vbs /dlv all” lists the keys for paid updates.</source>
        <translation>この手順のコマンドで、ホスト自身が認識しているエディションとビルドが表示されます。根拠に挙げた日付と比べてください。有償の更新プログラムのキーは「slmgr.vbs /dlv all」で一覧できます。</translation>
    </message>
    <message>
        <source>Until it is clear, let no domain administrator log on to it, and give it local accounts whose passwords are used nowhere else.</source>
        <translation>はっきりするまで、ドメイン管理者はこのホストにログオンせず、ほかで使っていないパスワードのローカル アカウントを使ってください。</translation>
    </message>
    <message>
        <source>The edition decides whether security updates still come</source>
        <translation>セキュリティ更新プログラムが提供されるかどうかはエディションによる</translation>
    </message>
    <message>
        <source>Editions of this Windows version, or contracts for paid updates, decide whether this host still gets security updates: see on the host which edition it is.</source>
        <translation>このホストにセキュリティ更新プログラムがまだ提供されるかどうかは、Windows のエディションや有償の更新契約によって決まるため、ホスト上でエディションを確認してください。</translation>
    </message>
    <message>
        <source>For what a host of this version usually is, the free updates have ended; only some editions, or paid extended updates (ESU), still bring them. If this host has neither, every flaw found since then stays open.</source>
        <translation>このバージョンの一般的なホストでは、無償の更新プログラムは終了しています。一部のエディションか、有償の拡張更新プログラム (ESU) でだけ提供が続いています。どちらでもない場合、その後に見つかった欠陥はすべて残ったままです。</translation>
    </message>
    <message>
        <source>It does not say that this host gets no updates: neither its edition nor a contract can be seen from outside. The version comes from an NTLM message, which is meant for debugging and can be false.</source>
        <translation>このホストに更新プログラムが提供されないとは言えません。エディションも契約も外からは分かりません。バージョンはデバッグ用の NTLM メッセージによるもので、偽りの場合があります。</translation>
    </message>
    <message>
        <source>After an upgrade scan again: a version with updates must be reported. Where the edition or paid updates make it good, nothing changes on the wire: note that on the host, and accept this finding with that reason until the day on which they end.</source>
        <translation>アップグレード後にもう一度スキャンしてください。更新プログラムが提供されるバージョンが申告されるはずです。エディションや有償の更新プログラムで問題がない場合、通信上の変化はありません。ホストについてメモし、それを理由に、終了日までこの検出事項をリスク受容済みとしてください。</translation>
    </message>
    <message>
        <source>Find out what stands between this place and the host: ask those who run the firewall or the SYN proxy, and compare with a scan from the host&apos;s own segment. Let it answer only for ports that may be reached, and refuse the others.</source>
        <translation>この場所とホストの間に何があるかを調べてください。ファイアウォールや SYN プロキシの管理者に尋ね、ホストと同じセグメントからのスキャンと比べます。到達してよいポートにだけ応答させ、それ以外は拒否させてください。</translation>
    </message>
    <message>
        <source>A SYN proxy is often a shield against floods: leave it on for the ports that are meant to be open.</source>
        <translation>SYN プロキシは大量接続への防御であることが多いため、開けておくべきポートでは有効のままにしてください。</translation>
    </message>
    <message>
        <source>The command of this step lists the ports on which the host itself listens: compare them with the ports named as evidence.</source>
        <translation>この手順のコマンドは、ホスト自体が待ち受けているポートを一覧表示します。証拠に挙げたポートと比べてください。</translation>
    </message>
    <message>
        <source>Where a port belongs to another program, find out on the host which one, and end it if nobody knows it.</source>
        <translation>ポートを別のプログラムが使っている場合は、どのプログラムかをホスト上で調べ、誰も知らないものであれば終了してください。</translation>
    </message>
    <message>
        <source>Listed ports take connections but speak no RPC</source>
        <translation>一覧のポートは接続を受け付けるが RPC を話さない</translation>
    </message>
    <message>
        <source>Connections are taken, RPC was not spoken: find out which proxy or RPC inspection stands in between, and scan from the host&apos;s own segment.</source>
        <translation>接続は受け付けられましたが、RPC は話されませんでした。間にどのプロキシまたは RPC 検査があるかを調べ、ホストと同じセグメントからスキャンしてください。</translation>
    </message>
    <message>
        <source>The endpoint map is public, and ports that it lists took the connection, but what answered then hung up, stayed silent or spoke another protocol. So a connection alone proves nothing here: something in between may answer for the host, or the port belongs to another program now.</source>
        <translation>エンドポイント マップは公開されています。一覧にあるポートは接続を受け付けましたが、その後は切断する、応答しない、または別のプロトコルを話すのいずれかでした。接続できたことだけでは何も証明されません。間にある機器がホストの代わりに応答しているか、ポートを別のプログラムが使っている可能性があります。</translation>
    </message>
    <message>
        <source>It does not say that the services can be reached, nor that they cannot: a firewall that inspects RPC may let other calls through than the one that was asked. Which device answered cannot be seen from here.</source>
        <translation>サービスに到達できるとも、できないとも言えません。RPC を検査するファイアウォールは、今回とは異なる呼び出しを通す可能性があります。どの機器が応答したかは、ここからは分かりません。</translation>
    </message>
    <message>
        <source>Scan again from the same place: the ports named as evidence must be closed or silent. Scan from the host&apos;s own segment to see what it really opens.</source>
        <translation>同じ場所から再びスキャンしてください。証拠に挙げたポートは閉じているか、応答なしでなければなりません。ホストが実際に何を開いているかは、ホストと同じセグメントからスキャンして確認してください。</translation>
    </message>
    <message>
        <source>Listed TCP ports that took the connection and broke it off: %1.</source>
        <translation>接続を受け付けた後に切断した、一覧の TCP ポート: %1。</translation>
    </message>
    <message>
        <source>Listed TCP ports that took the connection and stayed silent: %1.</source>
        <translation>接続を受け付けた後に応答しなかった、一覧の TCP ポート: %1。</translation>
    </message>
    <message>
        <source>Listed TCP ports that speak another protocol than RPC: %1.</source>
        <translation>RPC 以外のプロトコルを話す、一覧の TCP ポート: %1。</translation>
    </message>
    <message>
        <source>Listed TCP ports that took the connection and spoke no RPC: %1.</source>
        <translation>接続を受け付けたが RPC を話さなかった、一覧の TCP ポート: %1。</translation>
    </message>
    <message>
        <source>The endpoint map lists the interface %1 on TCP port %2; that port takes connections but spoke no RPC.</source>
        <translation>エンドポイント マップには、インターフェイス %1 が TCP ポート %2 にあると示されています。そのポートは接続を受け付けましたが、RPC を話しませんでした。</translation>
    </message>
    <message>
        <source>The scanning computer has no route to this host.</source>
        <translation>スキャンするコンピューターに、このホストへの経路がありません。</translation>
    </message>
    <message>
        <source>A route of the scanning computer prohibits the way to this host.</source>
        <translation>スキャンするコンピューターの経路設定が、このホストへの通信を禁止しています。</translation>
    </message>
    <message>
        <source>A blackhole route of the scanning computer swallows what is sent to this host.</source>
        <translation>スキャンするコンピューターのブラックホール経路が、このホストへの送信を破棄しています。</translation>
    </message>
    <message>
        <source>For this port there is nothing to do. Look at TCP 445 on its own: services on named pipes are reached there.</source>
        <translation>このポートについて行うことはありません。TCP 445 は別に確認してください。名前付きパイプのサービスにはそこから到達します。</translation>
    </message>
    <message>
        <source>Port %1 is closed</source>
        <translation>ポート %1 は閉じている</translation>
    </message>
    <message>
        <source>Port %1 of this host is closed for you: there is nothing to do about it.</source>
        <translation>このホストのポート %1 は、スキャン元に対して閉じています。対処は不要です。</translation>
    </message>
    <message>
        <source>Port %1 speaks RPC but gave no list of services: find out on the host which program owns the port.</source>
        <translation>ポート %1 は RPC を話しますが、サービスの一覧は得られませんでした。どのプログラムがポートを使っているかをホスト上で調べてください。</translation>
    </message>
    <message>
        <source>Not rated: port %1 is open, but it is not RPC</source>
        <translation>評価なし: ポート %1 は開いているが RPC ではない</translation>
    </message>
    <message>
        <source>Something other than RPC listens on port %1: find out on the host which program owns the port.</source>
        <translation>ポート %1 では RPC 以外のものが待ち受けています。どのプログラムがポートを使っているかをホスト上で調べてください。</translation>
    </message>
    <message>
        <source>This is a domain controller: its members need it from other networks, so the level is lower.</source>
        <translation>ドメイン コントローラーです。メンバーが他のネットワークから必要とするため、レベルを下げています。</translation>
    </message>
    <message>
        <source>Install the newest cumulative update: flaws of these services are cured every few months, and the known ones of this host stand in the list of possible issues. On deployment servers also see that answer files are not given to everybody (AllowHandsFreeFunctionality=0).</source>
        <translation>最新の累積更新プログラムをインストールします。これらのサービスの欠陥は数か月ごとに修正されており、このホストについて知られているものは「可能性のある問題」の一覧にあります。展開サーバーでは、応答ファイルが誰にでも渡されないことも確認してください (AllowHandsFreeFunctionality=0)。</translation>
    </message>
    <message>
        <source>On these open ports the server itself says that it takes calls to DCOM objects (IRemUnknown): %1.</source>
        <translation>これらの開いているポートで、サーバー自身が DCOM オブジェクトの呼び出し (IRemUnknown) を受け付けると答えています: %1。</translation>
    </message>
    <message>
        <source>Ask first who starts programs by DCOM: certification authorities need the group “Certificate Service DCOM Access”, software distribution and monitoring have accounts of their own. Do not switch DCOM off altogether (EnableDCOM=N): remote management and some server roles need it.</source>
        <translation>誰が DCOM でプログラムを起動しているかを先に確認してください。証明機関には「Certificate Service DCOM Access」グループが必要で、ソフトウェア配布や監視には専用のアカウントがあります。DCOM 全体を無効 (EnableDCOM=N) にしないでください。リモート管理と一部のサーバーの役割に必要です。</translation>
    </message>
    <message>
        <source>DCOM objects can be called from another network</source>
        <translation>別のネットワークから DCOM オブジェクトを呼び出せる</translation>
    </message>
    <message>
        <source>Programs can be started and steered through DCOM and WMI across network borders: limit WMI and DCOM to the management subnet.</source>
        <translation>ネットワークの境界を越えて、DCOM と WMI でプログラムを起動し操作できます。WMI と DCOM を管理用サブネットに制限してください。</translation>
    </message>
    <message>
        <source>Through DCOM an administrator starts programs from afar, for example by WMI. Port 135 takes the request, a dynamic port does the work, and from here ports are open behind which the server says that it takes such calls.</source>
        <translation>管理者は DCOM を通じて、たとえば WMI で、離れた場所からプログラムを起動します。ポート 135 が要求を受け、動的ポートが処理を行います。ここからは、そのような呼び出しを受け付けるとサーバー自身が答えるポートが開いています。</translation>
    </message>
    <message>
        <source>It does not prove that the very port of WMI is open: it appears only after a logon, which this scan does not make. Without an administrator&apos;s account nothing happens. A host that is managed from this network looks the same.</source>
        <translation>WMI のポートそのものが開いていることを証明するものではありません。そのポートはログオン後に初めて現れ、このスキャンはログオンしません。管理者アカウントがなければ何も起こりません。このネットワークから管理されているホストも同じように見えます。</translation>
    </message>
    <message>
        <source>Scan again from the other network: port 135 or the ports named as evidence must be closed or silent.</source>
        <translation>別のネットワークから再度スキャンします。ポート 135、または根拠に挙げたポートが、閉じているか応答なしでなければなりません。</translation>
    </message>
    <message>
        <source>This is a domain controller or certification authority: its logon opens the whole domain, so the level is High.</source>
        <translation>ドメイン コントローラーまたは証明機関です。そのログオンでドメイン全体に手が届くため、レベルは「高」です。</translation>
    </message>
    <message>
        <source>Add an RPC filter for the interface: file encryption only with a Kerberos logon and encryption, the others only for administrators (netsh rpc filter, condition if_uuid).</source>
        <translation>インターフェイスに RPC フィルターを追加します。ファイルの暗号化は Kerberos のログオンと暗号化がある場合だけ、その他は管理者だけに許可します (netsh rpc filter、条件 if_uuid)。</translation>
    </message>
    <message>
        <source>Install the newest cumulative update, and see to it that a forced logon leads nowhere: require SMB signing everywhere, LDAP signing and channel binding on domain controllers, and Extended Protection on the web pages of certification authorities.</source>
        <translation>最新の累積更新プログラムをインストールし、強制されたログオンが何にもつながらないようにします。SMB 署名をすべてで必須にし、ドメイン コントローラーでは LDAP 署名とチャネル バインディングを、証明機関の Web ページでは拡張保護を必須にします。</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; Security Options &gt; Microsoft network server: Digitally sign communications (always): Enabled</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; Windows の設定 &gt; セキュリティの設定 &gt; ローカル ポリシー &gt; セキュリティ オプション &gt; Microsoft ネットワーク サーバー: 常に通信にデジタル署名を行う: 有効</translation>
    </message>
    <message>
        <source>The host can be made to log on elsewhere</source>
        <translation>ホストを別のコンピューターにログオンさせられる</translation>
    </message>
    <message>
        <source>Interfaces that make this host log on to a computer of a user&apos;s choice are open on TCP: filter them, and let forced logons lead nowhere.</source>
        <translation>ユーザーが選んだコンピューターにこのホストをログオンさせるインターフェイスが、TCP で開いています。フィルターをかけ、強制されたログオンが何にもつながらないようにしてください。</translation>
    </message>
    <message>
        <source>Any domain user who reaches such an interface can name a computer, and the host logs on there with its own account. Relayed to a server without signing, that logon is worth as much as the host: on a domain controller or certification authority the whole domain.</source>
        <translation>このようなインターフェイスに到達できるドメイン ユーザーは誰でも、コンピューターを指定して、そこへホスト自身のアカウントでログオンさせられます。署名のないサーバーにリレーされれば、そのログオンはホストと同じ価値を持ち、ドメイン コントローラーまたは証明機関ではドメイン全体に及びます。</translation>
    </message>
    <message>
        <source>It does not say that the call would succeed or that an update is missing; no call was made. The same interfaces are usually there on named pipes over port 445, which this scan does not try. Servers for encrypted files, DFS and backups offer them on purpose.</source>
        <translation>呼び出しが成功するとも、更新プログラムがないとも言えません。呼び出しは行っていません。同じインターフェイスは通常ポート 445 の名前付きパイプにもあり、このスキャンでは試しません。暗号化ファイル、DFS、バックアップのサーバーは、目的があって提供しています。</translation>
    </message>
    <message>
        <source>Scan again: the ports named as evidence must be closed, or the interface gone from the list. A filter does not show on the wire: see it on the host.</source>
        <translation>再度スキャンします。根拠に挙げたポートが閉じているか、インターフェイスが一覧から消えていなければなりません。フィルターは通信からは分からないため、ホスト上で確認してください。</translation>
    </message>
    <message>
        <source>%1 of %2 hosts differ alike from the scanning computer, by about %3 seconds: most likely its own clock is wrong, not theirs.</source>
        <translation>%2 台のホストのうち %1 台が、スキャンしたコンピューターと同じように約 %3 秒ずれています。ホストではなく、スキャンしたコンピューターの時計が間違っていると考えられます。</translation>
    </message>
    <message>
        <source>Most hosts of this scan are in the domain %1.</source>
        <translation>このスキャンのほとんどのホストはドメイン %1 に属しています。</translation>
    </message>
    <message>
        <source>In no domain: %1.</source>
        <translation>ドメインに属していない: %1。</translation>
    </message>
    <message>
        <source>In another domain: %1.</source>
        <translation>別のドメインに属している: %1。</translation>
    </message>
    <message>
        <source>The name %1 is given at: %2.</source>
        <translation>名前 %1 が次のアドレスで名乗られています: %2。</translation>
    </message>
    <message>
        <source>%1 (%2): version %3; %4.</source>
        <translation>%1 (%2): バージョン %3、%4。</translation>
    </message>
    <message>
        <source>The clock of the host is %1 seconds ahead of the scanning computer&apos;s.</source>
        <translation>ホストの時計は、スキャンしたコンピューターより %1 秒進んでいます。</translation>
    </message>
    <message>
        <source>The clock of the host is %1 seconds behind the scanning computer&apos;s.</source>
        <translation>ホストの時計は、スキャンしたコンピューターより %1 秒遅れています。</translation>
    </message>
    <message>
        <source>See first whose clock is wrong, the host&apos;s or the scanning computer&apos;s. Members take the time from their domain, domain controllers from the one with the PDC role, and that one from a time server outside.</source>
        <translation>まず、ホストとスキャンしたコンピューターのどちらの時計が間違っているかを確認します。メンバーはドメインから、ドメイン コントローラーは PDC の役割を持つものから、PDC は外部のタイム サーバーから時刻を得ます。</translation>
    </message>
    <message>
        <source>A large step of the clock on a domain controller invalidates tickets and can end replication: correct it in small steps or while nobody works.</source>
        <translation>ドメイン コントローラーの時計を大きく動かすと、チケットが無効になり、レプリケーションが止まることがあります。少しずつ、または誰も使っていない時間に修正してください。</translation>
    </message>
    <message>
        <source>The command of this step shows the source of the time and the last success: a source named “Local CMOS Clock” is none.</source>
        <translation>この手順のコマンドは、時刻の取得元と最後の成功を表示します。取得元が「Local CMOS Clock」の場合、取得元はありません。</translation>
    </message>
    <message>
        <source>The host told addresses in several networks without a logon: %1.</source>
        <translation>ホストは、ログオンなしで、複数のネットワークのアドレスを答えました: %1。</translation>
    </message>
    <message>
        <source>Find out why the host stands in several networks. Where nobody needs it, take the second connection away; where somebody does, see that the host does not pass packets on and that both networks may see it.</source>
        <translation>ホストがなぜ複数のネットワークにあるのかを調べます。誰も必要としていなければ 2 つ目の接続を外し、必要であれば、ホストがパケットを転送しないこと、両方のネットワークから見えてよいことを確認します。</translation>
    </message>
    <message>
        <source>Backup, storage and cluster networks are often a second connection on purpose.</source>
        <translation>バックアップ用、ストレージ用、クラスター用のネットワークは、意図した 2 つ目の接続であることがよくあります。</translation>
    </message>
    <message>
        <source>The command of this step must show Forwarding as Disabled on every connection.</source>
        <translation>この手順のコマンドで、すべての接続の Forwarding が Disabled と表示されなければなりません。</translation>
    </message>
    <message>
        <source>Give every connection the right network profile: on the one to a foreign or public network “Public”, so that its rules for the office do not hold there.</source>
        <translation>各接続に正しいネットワーク プロファイルを設定します。外部または公共のネットワークへの接続では「パブリック」にし、社内用のファイアウォール ルールが適用されないようにします。</translation>
    </message>
    <message>
        <source>A connection that changes its profile loses the rules of the old one.</source>
        <translation>プロファイルが変わった接続には、以前のプロファイルの規則が適用されなくなります。</translation>
    </message>
    <message>
        <source>The command of this step shows the profile of each connection.</source>
        <translation>この手順のコマンドは、各接続のプロファイルを表示します。</translation>
    </message>
    <message>
        <source>Note the second network beside this host in your list of paths between networks: attackers use such hosts to get from one to the other.</source>
        <translation>ネットワーク間の経路の一覧に、このホストの 2 つ目のネットワークを記録します。攻撃者はこのようなホストを使って別のネットワークに移ります。</translation>
    </message>
    <message>
        <source>Find out who runs these hosts, and join them to the domain or write down who keeps them up to date: policies, updates and local passwords of the domain do not reach them.</source>
        <translation>誰がこれらのホストを運用しているかを調べ、ドメインに参加させるか、誰が更新を続けるかを書き留めます。ドメインのポリシー、更新プログラム、ローカル パスワードの管理は届きません。</translation>
    </message>
    <message>
        <source>Look at both addresses: a cloned installation has to be generalised anew (sysprep) or renamed; a host that only borrows the name has to be found and taken off the network.</source>
        <translation>両方のアドレスを調べます。複製されたシステムは一般化 (sysprep) し直すか名前を変え、名前をかたっているホストは見つけてネットワークから外します。</translation>
    </message>
    <message>
        <source>Renaming a server breaks what knows it by its name: certificates, shares, programs.</source>
        <translation>サーバーの名前を変えると、その名前に頼るもの (証明書、共有、プログラム) が使えなくなります。</translation>
    </message>
    <message>
        <source>Bring the domain controllers to the same state: no further roles, no spooler, a supported system; the weakest of them decides how safe the domain is.</source>
        <translation>ドメイン コントローラーを同じ状態にそろえます。余分な役割とスプーラーをなくし、サポートされるシステムにします。最も弱いものがドメイン全体の安全を決めます。</translation>
    </message>
    <message>
        <source>The clock is wrong by more than five minutes</source>
        <translation>時計が 5 分を超えてずれている</translation>
    </message>
    <message>
        <source>The clocks of this host and of the scanning computer differ by more than five minutes: see which of them is wrong.</source>
        <translation>このホストとスキャンしたコンピューターの時計が 5 分を超えてずれています。どちらが間違っているかを確認してください。</translation>
    </message>
    <message>
        <source>Kerberos refuses logons when clocks differ by more than five minutes; then programs fall back to NTLM or fail, and event logs of different hosts cannot be put in order. On a domain controller, which gives the time to others, the level is Medium.</source>
        <translation>時計が 5 分を超えてずれると Kerberos はログオンを拒否します。プログラムは NTLM に切り替わるか失敗し、異なるホストのイベント ログを時刻順に並べられなくなります。時刻を配るドメイン コントローラーでは、レベルは「中」です。</translation>
    </message>
    <message>
        <source>It does not say which clock is wrong: the scanning computer&apos;s own may be. Where most hosts differ alike, it is, and the scan says so once. Hosts outside of a domain often run on their own time.</source>
        <translation>どちらの時計が間違っているかは分かりません。スキャンしたコンピューターの時計かもしれません。ほとんどのホストが同じようにずれている場合はそれが原因で、スキャン全体について一度だけ示します。ドメイン外のホストは独自の時刻で動いていることがよくあります。</translation>
    </message>
    <message>
        <source>Scan again: the difference must be less than five minutes.</source>
        <translation>再度スキャンします。差が 5 分未満でなければなりません。</translation>
    </message>
    <message>
        <source>The host stands in several networks</source>
        <translation>ホストが複数のネットワークにある</translation>
    </message>
    <message>
        <source>The host has addresses in more than one network: see that it is meant to, and that it is no bridge between them.</source>
        <translation>ホストが複数のネットワークにアドレスを持っています。意図したものであること、ネットワーク間の橋渡しになっていないことを確認してください。</translation>
    </message>
    <message>
        <source>A host with a foot in two networks goes around the firewall between them: who controls it reaches both. With a public address beside a private one the level is Medium.</source>
        <translation>2 つのネットワークに足を置くホストは、その間のファイアウォールを迂回します。ホストを支配する者は両方に到達できます。プライベート アドレスのほかにグローバル アドレスもある場合、レベルは「中」です。</translation>
    </message>
    <message>
        <source>It does not say that the host passes packets on. The addresses are what the host says of itself: adapters of virtual machines, containers and VPNs are among them as far as they cannot be told apart, and 172.16.0.0/12 is left out for that reason.</source>
        <translation>ホストがパケットを転送しているとは言えません。アドレスはホスト自身が答えたものです。仮想マシン、コンテナー、VPN のアダプターは、区別できない限り含まれます。172.16.0.0/12 はそのため除外しています。</translation>
    </message>
    <message>
        <source>Scan again: the host must tell addresses of one network only. Where the second connection is meant, accept this finding with that reason.</source>
        <translation>再度スキャンします。ホストが答えるアドレスは 1 つのネットワークだけでなければなりません。2 つ目の接続が意図したものであれば、その理由でこの指摘を受容してください。</translation>
    </message>
    <message>
        <source>Hosts outside of the domain</source>
        <translation>ドメイン外のホスト</translation>
    </message>
    <message>
        <source>Some hosts are in no domain, or in another one than most hosts of this scan: find out who keeps them up to date.</source>
        <translation>ドメインに属していないか、このスキャンのほとんどのホストとは別のドメインに属するホストがあります。誰が更新を続けているかを調べてください。</translation>
    </message>
    <message>
        <source>Policies, updates and passwords that the domain hands out do not reach these hosts, and nobody may know that they are there.</source>
        <translation>ドメインが配るポリシー、更新プログラム、パスワードはこれらのホストに届かず、存在自体を誰も知らないこともあります。</translation>
    </message>
    <message>
        <source>It does not say that they are badly kept. Kiosks, machines, laboratories, test systems and a second domain of the same organisation look the same. The names come from the hosts themselves.</source>
        <translation>管理が悪いとは言えません。キオスク、機械、実験室、検証用のシステム、同じ組織の 2 つ目のドメインも同じように見えます。名前はホスト自身が答えたものです。</translation>
    </message>
    <message>
        <source>Scan again: the hosts must name the domain, or be known.</source>
        <translation>再度スキャンします。ホストがドメインを名乗るか、既知のホストでなければなりません。</translation>
    </message>
    <message>
        <source>The same computer name at several addresses</source>
        <translation>同じコンピューター名が複数のアドレスにある</translation>
    </message>
    <message>
        <source>Hosts at different addresses of this scan give the same computer name and domain: see whether one is a clone or borrows the name.</source>
        <translation>このスキャンの異なるアドレスのホストが、同じコンピューター名とドメインを名乗っています。一方が複製か、名前をかたっているかを確認してください。</translation>
    </message>
    <message>
        <source>Two computers with one name share one account in the domain, which breaks logons now and then; and a host that pretends to be another is an attack.</source>
        <translation>同じ名前の 2 台のコンピューターはドメインの 1 つのアカウントを共有し、時々ログオンできなくなります。また、他のホストになりすますホストは攻撃です。</translation>
    </message>
    <message>
        <source>It does not say which of them is the real one. Hosts that told an address in common are one host with several addresses and left out; clusters, address translation and an address that DHCP gave away during the scan look the same.</source>
        <translation>どちらが本物かは分かりません。共通のアドレスを答えたホストは、複数のアドレスを持つ 1 台として除外しています。クラスター、アドレス変換、スキャン中に DHCP が割り当て直したアドレスも同じように見えます。</translation>
    </message>
    <message>
        <source>Scan again: every computer name must be there once.</source>
        <translation>再度スキャンします。どのコンピューター名も 1 つだけでなければなりません。</translation>
    </message>
    <message>
        <source>Domain controllers of one domain differ</source>
        <translation>同じドメインのドメイン コントローラーに違いがある</translation>
    </message>
    <message>
        <source>The domain controllers of a domain differ in their system, roles or spooler: the weakest of them decides.</source>
        <translation>ドメインのドメイン コントローラーが、システム、役割、スプーラーの点で異なります。最も弱いものが全体を決めます。</translation>
    </message>
    <message>
        <source>All domain controllers hold the same secrets, so an attacker chooses the one that is easiest to take: an older system, a spooler or a further role on one of them is enough.</source>
        <translation>すべてのドメイン コントローラーが同じ秘密を持つため、攻撃者は最も奪いやすいものを選びます。1 台に古いシステム、スプーラー、余分な役割があるだけで十分です。</translation>
    </message>
    <message>
        <source>It is no weakness by itself: during an upgrade they differ for a while. Only what the scan saw is compared.</source>
        <translation>それ自体は弱点ではありません。アップグレードの間はしばらく異なります。比べたのはスキャンで見えたものだけです。</translation>
    </message>
    <message>
        <source>Scan all domain controllers again: they must show the same.</source>
        <translation>すべてのドメイン コントローラーを再度スキャンします。同じ状態でなければなりません。</translation>
    </message>
    <message>
        <source>If you administer this host over that very connection, set up the VPN first. Where your own networks have public addresses, name them as management networks: the commands block every other public address.</source>
        <translation>その接続を通じてこのホストを管理している場合は、先に VPN を用意してください。自分のネットワークにグローバル アドレスがある場合は、管理用ネットワークとして指定してください。コマンドはそれ以外のすべてのグローバル アドレスを遮断します。</translation>
    </message>
    <message>
        <source>From a computer outside your networks, Test-NetConnection -ComputerName {host} -Port {port} must say TcpTestSucceeded : False. Remove-NetFirewallRule -Name Port135-Internet* takes the rules back.</source>
        <translation>自分のネットワークの外にあるコンピューターで、Test-NetConnection -ComputerName {host} -Port {port} の結果が TcpTestSucceeded : False でなければなりません。Remove-NetFirewallRule -Name Port135-Internet* で規則を元に戻せます。</translation>
    </message>
    <message>
        <source>The service with the flaw is there: %1.</source>
        <translation>欠陥のあるサービスが動いています: %1。</translation>
    </message>
    <message>
        <source>Cured from revision (UBR) %1 of build %2 on.</source>
        <translation>ビルド %2 ではリビジョン (UBR) %1 から修正済みです。</translation>
    </message>
    <message>
        <source>See on the host that a cumulative update from after the day named as evidence is installed: by its revision (winver shows it behind the build), or in your update server&apos;s report; any newer one contains the cure.</source>
        <translation>根拠に挙げた日より後の累積更新プログラムがインストールされていることを、ホスト上でリビジョンから (winver ではビルドの後ろに表示されます)、または更新サーバーのレポートで確認します。それより新しいものにはすべて修正が含まれます。</translation>
    </message>
    <message>
        <source>See whether an important update is installed</source>
        <translation>重要な更新プログラムがインストールされているかを確認する</translation>
    </message>
    <message>
        <source>In the last two years an update closed a flaw of this system that needs no logon and is used by attackers or can spread by itself: see on the host that it is installed.</source>
        <translation>過去 2 年間の更新プログラムが、ログオンなしで使え、攻撃に使われているか自ら広がり得るこのシステムの欠陥を修正しました。インストールされているかをホスト上で確認してください。</translation>
    </message>
    <message>
        <source>RPC itself, or a service seen on this host, had a flaw that can be used without a logon, and that is known to be used or could spread by itself. Only an update closes it. A host that has been updated since is not affected.</source>
        <translation>RPC 自体、またはこのホストで見えたサービスに、ログオンなしで使え、実際に使われているか自ら広がり得る欠陥がありました。修正するのは更新プログラムだけです。その後に更新されたホストに影響はありません。</translation>
    </message>
    <message>
        <source>It does not say that the update is missing: the patch level is never sent. The flaw was not tried, and the version comes from a message that can be false. Older flaws, and those that need more, stand in the list of possible issues.</source>
        <translation>更新プログラムがないとは言えません。修正の適用状況は送信されないためです。欠陥は試しておらず、バージョンは偽ることのできるメッセージから得たものです。より古い欠陥や、より多くの条件が必要な欠陥は、「可能性のある問題」の一覧にあります。</translation>
    </message>
    <message>
        <source>Listed TCP ports outside of the dynamic range 49152 to 65535: %1.</source>
        <translation>動的範囲 49152 ～ 65535 の外にある、一覧の TCP ポート: %1。</translation>
    </message>
    <message>
        <source>See on the host which range is set and whether these ports were fixed by hand; then see that firewalls which name 49152 to 65535 also name these ports.</source>
        <translation>どの範囲が設定されているか、これらのポートが手動で固定されたものかをホスト上で確認します。次に、49152 ～ 65535 を指定しているファイアウォールで、これらのポートも指定されているかを確認します。</translation>
    </message>
    <message>
        <source>The command of this step shows the first port of the range and how many there are; the default since Vista is 49152 and 16384.</source>
        <translation>この手順のコマンドは、範囲の最初のポートと数を表示します。Vista 以降の既定値は 49152 と 16384 です。</translation>
    </message>
    <message>
        <source>Where no reason for the old range is known, set the default range again, one host at a time.</source>
        <translation>古い範囲を使う理由が分からない場合は、1 台ずつ既定の範囲に戻します。</translation>
    </message>
    <message>
        <source>It takes effect for services that start afterwards: plan a restart.</source>
        <translation>その後に起動するサービスから有効になります。再起動を計画してください。</translation>
    </message>
    <message>
        <source>The endpoint map lists RPC over HTTP (ncacn_http) on TCP port %1, and that port is open from here.</source>
        <translation>エンドポイント マップには RPC over HTTP (ncacn_http) が TCP ポート %1 で載っており、そのポートはここから開いています。</translation>
    </message>
    <message>
        <source>Find out what uses RPC over HTTP: old Exchange, a Remote Desktop gateway, directory replication over firewalls. Where nothing does, remove the feature “RPC over HTTP Proxy”.</source>
        <translation>何が RPC over HTTP を使っているかを調べます。古い Exchange、リモート デスクトップ ゲートウェイ、ファイアウォール越しのディレクトリ レプリケーションなどです。何も使っていなければ、機能「RPC over HTTP プロキシ」を削除します。</translation>
    </message>
    <message>
        <source>Remote Desktop gateways and old Outlook clients stop working without it: look for them first.</source>
        <translation>リモート デスクトップ ゲートウェイと古い Outlook クライアントは、これがないと動かなくなります。先に探してください。</translation>
    </message>
    <message>
        <source>The command of this step shows which program owns port 593.</source>
        <translation>この手順のコマンドは、ポート 593 を使っているプログラムを表示します。</translation>
    </message>
    <message>
        <source>Block TCP 593 from all networks but those that need it: web proxies and firewalls take RPC over HTTP for ordinary web traffic.</source>
        <translation>必要とするネットワーク以外からの TCP 593 を遮断します。Web プロキシとファイアウォールは、RPC over HTTP を通常の Web 通信とみなします。</translation>
    </message>
    <message>
        <source>From any other network, Test-NetConnection -ComputerName {host} -Port {service-port} must say TcpTestSucceeded : False, as long as no other rule opens it.</source>
        <translation>他のネットワークから、Test-NetConnection -ComputerName {host} -Port {service-port} の結果が TcpTestSucceeded : False でなければなりません (他の規則が開いていない場合)。</translation>
    </message>
    <message>
        <source>RPC on ports outside of the dynamic range</source>
        <translation>動的範囲外のポートの RPC</translation>
    </message>
    <message>
        <source>Services are listed on ports that firewall rules for dynamic RPC ports do not cover: see whether that is meant.</source>
        <translation>動的 RPC ポート用のファイアウォール規則の対象にならないポートに、サービスがあります。意図したものかを確認してください。</translation>
    </message>
    <message>
        <source>Since Vista, Windows gives RPC services ports from 49152 on. Others were fixed by hand, or the host was upgraded from an old system and kept its range; rules that name the default range do not hold for them.</source>
        <translation>Vista 以降の Windows は、RPC サービスに 49152 以降のポートを割り当てます。それ以外は手動で固定されたか、古いシステムからアップグレードされて範囲が残ったものです。既定の範囲を指定したルールは適用されません。</translation>
    </message>
    <message>
        <source>It is no weakness by itself: fixed ports are good practice on domain controllers. Programs may choose ports of their own, too.</source>
        <translation>それ自体は弱点ではありません。ドメイン コントローラーではポートの固定が推奨されます。プログラムが独自にポートを選ぶこともあります。</translation>
    </message>
    <message>
        <source>Scan again: the ports must lie in the default range, or be known and named in your firewalls.</source>
        <translation>再度スキャンします。ポートが既定の範囲にあるか、既知のもので、ファイアウォールに指定されていなければなりません。</translation>
    </message>
    <message>
        <source>RPC over HTTP is reachable</source>
        <translation>RPC over HTTP に到達できる</translation>
    </message>
    <message>
        <source>RPC is offered inside HTTP on this host: find out what needs it, and limit it to those clients.</source>
        <translation>このホストでは RPC が HTTP の中で提供されています。何が必要としているかを調べ、その利用者に制限してください。</translation>
    </message>
    <message>
        <source>RPC over HTTP was made to pass firewalls. What a firewall blocks on port 135 can be reached through it, and it looks like web traffic.</source>
        <translation>RPC over HTTP はファイアウォールを通過するために作られました。ファイアウォールがポート 135 で遮断するものにも到達でき、Web 通信のように見えます。</translation>
    </message>
    <message>
        <source>It does not say that calls are taken without a logon. Domain controllers list it by default on port 593, where only the open port counts.</source>
        <translation>ログオンなしの呼び出しが受け付けられるとは言えません。ドメイン コントローラーは既定でポート 593 に載せており、意味があるのは開いているポートだけです。</translation>
    </message>
    <message>
        <source>Scan again from the same place: the port must be closed or silent.</source>
        <translation>同じ場所から再度スキャンします。ポートが閉じているか応答なしでなければなりません。</translation>
    </message>
    <message>
        <source>The print spooler runs on a key server</source>
        <translation>重要なサーバーで印刷スプーラーが動いている</translation>
    </message>
    <message>
        <source>A domain controller, certification authority or Exchange server runs a print spooler: switch the spooler off there.</source>
        <translation>ドメイン コントローラー、証明機関、または Exchange サーバーで印刷スプーラーが動いています。そこではスプーラーを停止してください。</translation>
    </message>
    <message>
        <source>Any domain user who reaches the spooler can make this server log on to a computer of the user&apos;s choice. On a domain controller, certification authority or Exchange server that can end in control of the whole domain. The spooler has had flaws that let users run programs as the system, too.</source>
        <translation>スプーラーに到達できるドメイン ユーザーは誰でも、ユーザーが選んだコンピューターにこのサーバーをログオンさせられます。ドメイン コントローラー、証明機関、Exchange サーバーでは、ドメイン全体の支配につながることがあります。スプーラーには、ユーザーがシステム権限でプログラムを実行できる欠陥もありました。</translation>
    </message>
    <message>
        <source>It does not say that an update is missing or that the forced logon would succeed: that depends on settings of other servers. Seen was that the map lists the spooler, which it does only while it runs; where its TCP port is shut, port 445 was not tried. No call was made to it. A server that prints because nobody could move it yet looks the same.</source>
        <translation>更新プログラムがないとも、強制されたログオンが成功するとも言えません。それは他のサーバーの設定によります。見えたのは、マップにスプーラーが載っていることで、これは動いている間だけです。TCP ポートが閉じている場合も、ポート 445 は試していません。呼び出しは行っていません。まだ移せないために印刷しているサーバーも同じように見えます。</translation>
    </message>
    <message>
        <source>Scan again: the spooler&apos;s interfaces must be gone from the list. A closed port is not enough.</source>
        <translation>再度スキャンします。スプーラーのインターフェイスが一覧から消えていなければなりません。ポートが閉じているだけでは不十分です。</translation>
    </message>
    <message>
        <source>See that the certification authority takes requests only encrypted (IF_ENFORCEENCRYPTICERTREQUEST); it is so by default since Server 2012, and was often switched off for old clients.</source>
        <translation>証明機関が暗号化された要求だけを受け付けること (IF_ENFORCEENCRYPTICERTREQUEST) を確認します。Server 2012 以降の既定ですが、古いクライアントのために無効にされていることがよくあります。</translation>
    </message>
    <message>
        <source>Windows XP and old devices cannot request certificates then. Restart the service CertSvc afterwards.</source>
        <translation>Windows XP と古い機器は証明書を要求できなくなります。その後、サービス CertSvc を再起動してください。</translation>
    </message>
    <message>
        <source>On the host, certutil -getreg CA\InterfaceFlags must show IF_ENFORCEENCRYPTICERTREQUEST.</source>
        <translation>ホスト上で certutil -getreg CA\InterfaceFlags に IF_ENFORCEENCRYPTICERTREQUEST が表示されなければなりません。</translation>
    </message>
    <message>
        <source>Install the newest cumulative update, and look through the templates: who may request them, and who may name another person in a request.</source>
        <translation>最新の累積更新プログラムをインストールし、テンプレートを見直します。誰が要求できるか、要求の中で誰が他人の名前を指定できるかを確認してください。</translation>
    </message>
    <message>
        <source>Limit the rules of Certification Authority Enrollment (CERTSVC-RPC) to the networks whose members request certificates.</source>
        <translation>証明機関の登録 (CERTSVC-RPC) の規則を、メンバーが証明書を要求するネットワークに制限します。</translation>
    </message>
    <message>
        <source>Put the certification authority beside the domain controllers into a segment of its own, and let user networks request through a web enrollment service (CES) where they need it.</source>
        <translation>証明機関を、ドメイン コントローラーと並ぶ独立したセグメントに置き、必要なユーザー ネットワークからは Web 登録サービス (CES) を通じて要求させます。</translation>
    </message>
    <message>
        <source>Where nobody reads the registry from afar, disable the service Remote Registry; on servers it starts by itself when somebody asks for it.</source>
        <translation>離れた場所からレジストリを読む必要がなければ、サービス Remote Registry を無効にします。サーバーでは、要求があると自動的に開始されます。</translation>
    </message>
    <message>
        <source>Monitoring, inventory, vulnerability scanners and some backup programs read the registry from afar: ask first.</source>
        <translation>監視、資産管理、脆弱性スキャナー、一部のバックアップ プログラムは、離れた場所からレジストリを読みます。先に確認してください。</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; System Services &gt; Remote Registry: Disabled</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; Windows の設定 &gt; セキュリティの設定 &gt; システム サービス &gt; Remote Registry: 無効</translation>
    </message>
    <message>
        <source>On the host, Get-Service -Name RemoteRegistry must say Stopped, also after a restart; then scan again.</source>
        <translation>ホスト上で Get-Service -Name RemoteRegistry が、再起動後も Stopped と表示しなければなりません。その後、再度スキャンします。</translation>
    </message>
    <message>
        <source>Limit the firewall groups “Remote Shutdown”, “Remote Event Log Management” and “Windows Defender Firewall Remote Management” to the management subnet, or switch them off where nobody uses them from afar.</source>
        <translation>ファイアウォール グループ「リモート シャットダウン」「リモート イベントのログ管理」「Windows Defender ファイアウォール リモート管理」を管理用サブネットに制限します。離れた場所から使われていなければ無効にします。</translation>
    </message>
    <message>
        <source>Collectors of event logs and programs that restart hosts after updates use them: list their servers as well.</source>
        <translation>イベント ログの収集や、更新後にホストを再起動するプログラムが使います。そのサーバーも一覧に入れてください。</translation>
    </message>
    <message>
        <source>Let only administrators shut the host down from afar and read its event logs: see the user right “Force shutdown from a remote system” and the group “Event Log Readers”.</source>
        <translation>離れた場所からのシャットダウンとイベント ログの閲覧を管理者だけに許可します。ユーザー権利「リモート コンピューターからの強制シャットダウン」とグループ「Event Log Readers」を確認してください。</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Local Policies &gt; User Rights Assignment &gt; Force shutdown from a remote system</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; Windows の設定 &gt; セキュリティの設定 &gt; ローカル ポリシー &gt; ユーザー権利の割り当て &gt; リモート コンピューターからの強制シャットダウン</translation>
    </message>
    <message>
        <source>See who has the right to replicate the directory: besides domain controllers and the account of a directory synchronisation nobody may have “Replicating Directory Changes All”.</source>
        <translation>誰がディレクトリを複製する権利を持つかを確認します。ドメイン コントローラーとディレクトリ同期のアカウント以外が「ディレクトリの変更をすべてにレプリケート」(Replicating Directory Changes All) を持っていてはなりません。</translation>
    </message>
    <message>
        <source>Programs that synchronise the directory lose their work without it: find their accounts first.</source>
        <translation>ディレクトリを同期するプログラムは、これがないと動きません。先にそのアカウントを調べてください。</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Advanced Audit Policy Configuration &gt; DS Access &gt; Audit Directory Service Access: Success</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; Windows の設定 &gt; セキュリティの設定 &gt; 監査ポリシーの詳細な構成 &gt; DS アクセス &gt; ディレクトリ サービス アクセスの監査: 成功</translation>
    </message>
    <message>
        <source>At the firewall between the networks let only domain controllers and administrators reach the port of drsuapi where the firewall knows RPC interfaces; with static ports the port can be limited by itself.</source>
        <translation>RPC インターフェイスを識別できるネットワーク間のファイアウォールでは、drsuapi のポートに到達できるのをドメイン コントローラーと管理者だけにします。ポートを固定すれば、そのポートだけを制限できます。</translation>
    </message>
    <message>
        <source>Members use drsuapi, too, to translate names (DsCrackNames): where they are cut off, logon scripts, group policy and programs that look up accounts can fail.</source>
        <translation>メンバーも名前の変換 (DsCrackNames) に drsuapi を使います。遮断すると、ログオン スクリプト、グループ ポリシー、アカウントを検索するプログラムが失敗することがあります。</translation>
    </message>
    <message>
        <source>Limit the rules for the management of the service (“DNS Service”, “DHCP Server Management”, “WINS”, “Failover Clusters”: their RPC rules) to the management subnet; leave the rules of the service itself, such as UDP 53 and 67, as they are.</source>
        <translation>サービスの管理用の規則 (「DNS サービス」「DHCP サーバーの管理」「WINS」「フェールオーバー クラスター」の RPC の規則) を管理用サブネットに制限します。UDP 53 や 67 など、サービス自体の規則はそのままにします。</translation>
    </message>
    <message>
        <source>Partners manage each other: DHCP failover partners, DNS servers of a zone and the nodes of a cluster belong to the list.</source>
        <translation>相手同士も管理に使います。DHCP フェールオーバーの相手、同じゾーンの DNS サーバー、クラスターのノードも一覧に入れてください。</translation>
    </message>
    <message>
        <source>See who may manage the service: the groups DnsAdmins and “DHCP Administrators” are worth as much as administrators of the server. Where nobody manages DNS over RPC from afar, close that way with RpcProtocol=4 (local calls only).</source>
        <translation>誰がサービスを管理できるかを確認します。グループ DnsAdmins と「DHCP Administrators」は、サーバーの管理者と同じ価値があります。離れた場所から RPC で DNS を管理しなければ、RpcProtocol=4 (ローカルの呼び出しのみ) でその経路を閉じます。</translation>
    </message>
    <message>
        <source>With RpcProtocol=4 the DNS console works only on the server itself. It takes effect when the service DNS is restarted; on hosts without DNS leave the command out.</source>
        <translation>RpcProtocol=4 では、DNS コンソールはサーバー上でしか使えません。サービス DNS の再起動後に有効になります。DNS のないホストではこのコマンドを省いてください。</translation>
    </message>
    <message>
        <source>After the restart of the service, scan again: DnsServer must no longer be listed on a TCP port.</source>
        <translation>サービスの再起動後に再度スキャンします。DnsServer が TCP ポートに載っていてはなりません。</translation>
    </message>
    <message>
        <source>The certification authority takes requests over RPC</source>
        <translation>証明機関が RPC で要求を受け付けている</translation>
    </message>
    <message>
        <source>Certificates can be requested over RPC from here: see that requests must be encrypted, and who may make them.</source>
        <translation>ここから RPC で証明書を要求できます。要求の暗号化が必須であること、誰が要求できるかを確認してください。</translation>
    </message>
    <message>
        <source>Over this interface a certification authority issues certificates. Where it takes requests that are not encrypted, a logon that was forced and relayed can get a certificate for somebody else, and with it his rights.</source>
        <translation>このインターフェイスで証明機関は証明書を発行します。暗号化されていない要求を受け付ける場合、強制されリレーされたログオンで他人の証明書が得られ、その人の権限も得られることがあります。</translation>
    </message>
    <message>
        <source>It does not say that requests are taken unencrypted: since Server 2012 they are not, unless somebody switched it off, and that setting cannot be seen from outside. Members that request certificates need this port.</source>
        <translation>暗号化されていない要求が受け付けられるとは言えません。Server 2012 以降は、無効にされていない限り受け付けず、その設定は外からは見えません。証明書を要求するメンバーにはこのポートが必要です。</translation>
    </message>
    <message>
        <source>The setting does not show on the wire: see it on the host, and accept this finding with that reason. Scan again from a user network that needs no certificates: the port must be closed or silent.</source>
        <translation>この設定は通信からは分かりません。ホスト上で確認し、その理由でこの指摘を受容してください。証明書を必要としないユーザー ネットワークから再度スキャンします。ポートが閉じているか応答なしでなければなりません。</translation>
    </message>
    <message>
        <source>The registry is reachable over TCP</source>
        <translation>レジストリに TCP で到達できる</translation>
    </message>
    <message>
        <source>The remote registry of this host is open on a TCP port: switch the service off, or limit it to the management subnet.</source>
        <translation>このホストのリモート レジストリが TCP ポートで開いています。サービスを停止するか、管理用サブネットに制限してください。</translation>
    </message>
    <message>
        <source>Through this interface settings are read, and with an administrator&apos;s account written, from afar. Parts of it can be read by every user of the domain, and tell attackers who is logged on and what is installed.</source>
        <translation>このインターフェイスで、離れた場所から設定を読み、管理者アカウントがあれば書き込めます。一部はドメインのすべてのユーザーが読むことができ、誰がログオンしているか、何がインストールされているかが攻撃者に分かります。</translation>
    </message>
    <message>
        <source>It does not say what may be read: that is decided by access lists which were not tried. On servers the service starts when asked and stops by itself, so it can be gone in the next scan without any change.</source>
        <translation>何を読めるかは分かりません。それを決めるアクセス制御リストは試していません。サーバーではサービスが要求に応じて開始し自動的に停止するため、何も変えなくても次のスキャンでは消えていることがあります。</translation>
    </message>
    <message>
        <source>Scan again: the port must be closed or silent, or winreg gone from the list on TCP ports.</source>
        <translation>再度スキャンします。ポートが閉じているか応答なし、または winreg が TCP ポートの一覧から消えていなければなりません。</translation>
    </message>
    <message>
        <source>Shutdown, firewall or event logs can be managed from here</source>
        <translation>シャットダウン、ファイアウォール、イベント ログをここから管理できる</translation>
    </message>
    <message>
        <source>Remote shutdown, firewall management or event logs are open on TCP: limit them to the management subnet.</source>
        <translation>リモート シャットダウン、ファイアウォールの管理、イベント ログが TCP で開いています。管理用サブネットに制限してください。</translation>
    </message>
    <message>
        <source>With an administrator&apos;s account these interfaces shut the host down, change its firewall or read and clear its event logs, which attackers do to hide.</source>
        <translation>管理者アカウントがあれば、これらのインターフェイスでホストをシャットダウンし、ファイアウォールを変更し、イベント ログを読んだり消したりできます。攻撃者は痕跡を隠すために使います。</translation>
    </message>
    <message>
        <source>It is no flaw, and without such an account nothing happens. Windows lists these interfaces by default; that their ports are open from here is what counts. On managed hosts it is expected from the management subnet.</source>
        <translation>欠陥ではなく、そのようなアカウントがなければ何も起こりません。Windows は既定でこれらのインターフェイスを載せます。意味があるのは、ここからポートが開いていることです。管理されているホストでは、管理用サブネットからは想定どおりです。</translation>
    </message>
    <message>
        <source>Scan again from the user network: the ports named as evidence must be closed or silent.</source>
        <translation>ユーザー ネットワークから再度スキャンします。根拠に挙げたポートが閉じているか応答なしでなければなりません。</translation>
    </message>
    <message>
        <source>Directory replication is reachable</source>
        <translation>ディレクトリ レプリケーションに到達できる</translation>
    </message>
    <message>
        <source>The replication interface of a domain controller is open from here: see who has the right to replicate, and let networks in between pass only what members need.</source>
        <translation>ドメイン コントローラーのレプリケーション用インターフェイスがここから開いています。誰が複製する権利を持つかを確認し、間のネットワークではメンバーに必要なものだけを通してください。</translation>
    </message>
    <message>
        <source>Whoever has the right to replicate gets the password hashes of the whole domain through this interface (DCSync), from any place that reaches it.</source>
        <translation>複製する権利を持つ者は、到達できる場所ならどこからでも、このインターフェイスを通じてドメイン全体のパスワード ハッシュを得られます (DCSync)。</translation>
    </message>
    <message>
        <source>It does not say that anybody has this right who should not, and no call was made. Members need the same interface to translate names, so the port cannot simply be closed to them; from the segment of the domain controllers it is as it should be.</source>
        <translation>権利を持つべきでない者が持っているとは言えません。呼び出しは行っていません。メンバーも名前の変換に同じインターフェイスを必要とするため、ポートを単純に閉じることはできません。ドメイン コントローラーのセグメントからは、本来の姿です。</translation>
    </message>
    <message>
        <source>Scan again from the user network: with fixed ports, only those that members need may be open. Where drsuapi has to stay reachable, accept this finding with that reason.</source>
        <translation>ユーザー ネットワークから再度スキャンします。ポートを固定していれば、メンバーに必要なものだけが開いていなければなりません。drsuapi に到達できる必要がある場合は、その理由でこの指摘を受容してください。</translation>
    </message>
    <message>
        <source>Management of a network service is reachable from another network</source>
        <translation>別のネットワークからネットワーク サービスを管理できる</translation>
    </message>
    <message>
        <source>DNS, DHCP, WINS or a cluster can be managed over RPC from here: limit that to the management subnet.</source>
        <translation>DNS、DHCP、WINS、クラスターをここから RPC で管理できます。管理用サブネットに制限してください。</translation>
    </message>
    <message>
        <source>Who manages these services decides where names and addresses lead, and their management interfaces have had flaws. Clients of the service do not need them: they ask on other ports.</source>
        <translation>これらのサービスを管理する者が、名前とアドレスの行き先を決めます。管理用インターフェイスには欠陥もありました。サービスの利用者には必要ありません。利用者は別のポートに問い合わせます。</translation>
    </message>
    <message>
        <source>It is no flaw, and without an account with rights nothing happens. Seen from the management subnet it is expected.</source>
        <translation>欠陥ではなく、権限のあるアカウントがなければ何も起こりません。管理用サブネットからは想定どおりです。</translation>
    </message>
    <message>
        <source>Scan again from the user network: the ports named as evidence must be closed or silent, while the service itself still works.</source>
        <translation>ユーザー ネットワークから再度スキャンします。サービス自体が動いたまま、根拠に挙げたポートが閉じているか応答なしでなければなりません。</translation>
    </message>
    <message>
        <source>The command of this step shows build and revision (UBR): the revision must be that of the newest cumulative update for this build, or higher. The days that Get-HotFix shows are days of installation and prove nothing.</source>
        <translation>この手順のコマンドは、ビルドとリビジョン (UBR) を表示します。リビジョンは、このビルドの最新の累積更新プログラムのもの以上でなければなりません。Get-HotFix が表示する日付はインストールした日で、証明にはなりません。</translation>
    </message>
    <message>
        <source>On the host, wf.msc must show only the allowed networks as remote addresses of these rules; from any other network, Test-NetConnection -ComputerName {host} -Port {service-port} must say TcpTestSucceeded : False. Port 135 itself stays open as long as any other rule needs it.</source>
        <translation>ホスト上の wf.msc で、これらの規則のリモート アドレスが許可したネットワークだけでなければなりません。他のネットワークから、Test-NetConnection -ComputerName {host} -Port {service-port} の結果が TcpTestSucceeded : False でなければなりません。ポート 135 自体は、他の規則が必要とする限り開いたままです。</translation>
    </message>
    <message>
        <source>First see whether the firewall is on, and where its rules come from: while a profile is off, every port is open and no rule changes anything, and rules that come by group policy are changed in that policy, not on the host.</source>
        <translation>まず、ファイアウォールが有効か、規則がどこから来ているかを確認します。プロファイルが無効の間はすべてのポートが開いており、どの規則も効果がありません。グループ ポリシーで配られた規則は、ホスト上ではなくそのポリシーで変更します。</translation>
    </message>
    <message>
        <source>Before you switch a profile on, list what the host serves: what has no rule of its own is cut off.</source>
        <translation>プロファイルを有効にする前に、ホストが提供しているものを一覧にしてください。規則のないものは遮断されます。</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Windows Settings &gt; Security Settings &gt; Windows Defender Firewall with Advanced Security &gt; Windows Defender Firewall Properties &gt; Firewall state: On</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; Windows の設定 &gt; セキュリティの設定 &gt; セキュリティが強化された Windows Defender ファイアウォール &gt; Windows Defender ファイアウォールのプロパティ &gt; ファイアウォールの状態: 有効</translation>
    </message>
    <message>
        <source>The commands of this step must show every profile as enabled and blocking by default; what the second one lists comes by group policy.</source>
        <translation>この手順のコマンドで、すべてのプロファイルが有効で、既定で遮断すると表示されなければなりません。2 つ目のコマンドの一覧は、グループ ポリシーで配られた規則です。</translation>
    </message>
    <message>
        <source>On domain controllers give the services that members need fixed ports, the same on every one of them: then networks in between need to let through these few ports instead of 49152 to 65535, and everything else that the map lists is shut off there.</source>
        <translation>ドメイン コントローラーでは、メンバーに必要なサービスのポートを、すべてのドメイン コントローラーで同じ番号に固定します。間のネットワークは 49152 ～ 65535 の代わりにこれらのポートだけを通せばよく、マップに載るそれ以外はそこで遮断できます。</translation>
    </message>
    <message>
        <source>Microsoft warns against it without planning: open the new ports in every firewall between members and domain controllers first, change one domain controller at a time, and see that logon and replication work. It takes effect after a restart. Where SYSVOL is still replicated by FRS, NTFRS needs its value “RPC TCP/IP Port Assignment” as well. dfsrdiag comes with the DFS management tools.</source>
        <translation>Microsoft は、計画なしに行わないよう注意しています。先にメンバーとドメイン コントローラーの間のすべてのファイアウォールで新しいポートを開き、1 台ずつ変更し、ログオンとレプリケーションが動くことを確認してください。再起動後に有効になります。SYSVOL がまだ FRS で複製されている場合は、NTFRS の値「RPC TCP/IP Port Assignment」も必要です。dfsrdiag は DFS 管理ツールに含まれます。</translation>
    </message>
    <message>
        <source>After the restart, scan again: drsuapi must be listed on TCP port 38901 and netlogon on 38902; repadmin /replsummary must show no failures.</source>
        <translation>再起動後に再度スキャンします。drsuapi が TCP ポート 38901、netlogon が 38902 に載っていなければなりません。repadmin /replsummary に失敗がないことも確認します。</translation>
    </message>
    <message>
        <source>Install the newest cumulative update for this system, and see on the host itself (winver) that it is there: from outside the installed updates cannot be seen.</source>
        <translation>このシステムの最新の累積更新プログラムをインストールし、適用されていることをホスト上で確認します (winver)。インストール済みの更新プログラムは外からは見えません。</translation>
    </message>
    <message>
        <source>Before any server refuses anonymous callers, let all callers log on to the endpoint mapper: set the policy “Enable RPC Endpoint Mapper Client Authentication” to Enabled on every client and server of the domain. Without it even calls with a logon ask the mapper anonymously.</source>
        <translation>サーバーが匿名の呼び出し元を拒否する前に、すべての呼び出し元がエンドポイント マッパーにログオンするようにします。ドメインのすべてのクライアントとサーバーで、ポリシー「RPC エンドポイント マッパー クライアント認証を有効にする」を「有効」にします。これがないと、ログオンを伴う呼び出しでも、マッパーには匿名で問い合わせます。</translation>
    </message>
    <message>
        <source>Callers use NTLM for it, so it cannot be combined with “Restrict NTLM: Deny all”. Devices and systems outside the domain do not learn it. It takes effect after a restart.</source>
        <translation>呼び出し元はこれに NTLM を使うため、「NTLM を制限する: すべて拒否」とは併用できません。ドメイン外の機器とシステムには適用されません。再起動後に有効になります。</translation>
    </message>
    <message>
        <source>Computer Configuration &gt; Policies &gt; Administrative Templates &gt; System &gt; Remote Procedure Call &gt; Enable RPC Endpoint Mapper Client Authentication: Enabled</source>
        <translation>コンピューターの構成 &gt; ポリシー &gt; 管理用テンプレート &gt; システム &gt; リモート プロシージャ コール &gt; RPC エンドポイント マッパー クライアント認証を有効にする: 有効</translation>
    </message>
    <message>
        <source>On every caller, Get-ItemProperty &apos;HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Rpc&apos; must show EnableAuthEpResolution : 1 before you go on.</source>
        <translation>先に進む前に、すべての呼び出し元で Get-ItemProperty &apos;HKLM:\SOFTWARE\Policies\Microsoft\Windows NT\Rpc&apos; が EnableAuthEpResolution : 1 と表示しなければなりません。</translation>
    </message>
    <message>
        <source>Only when all callers log on to the mapper (the step before), and on member servers alone: set the policy Computer Configuration &gt; Administrative Templates &gt; System &gt; Remote Procedure Call &gt; “Restrict Unauthenticated RPC clients” to “Authenticated”, on one server first. On clients this is the default, and their lists can be read all the same.</source>
        <translation>すべての呼び出し元がマッパーにログオンするようになってから (前の手順)、メンバー サーバーでだけ行います。ポリシー コンピューターの構成 &gt; 管理用テンプレート &gt; システム &gt; リモート プロシージャ コール &gt;「認証されていない RPC クライアントの制限」を、まず 1 台のサーバーで「認証済み」に設定します。クライアントではこれが既定で、それでも一覧は読み取れます。</translation>
    </message>
    <message>
        <source>Never set it on a domain controller. Callers that still ask anonymously lose every service on a dynamic port; the processing of group policy itself can stop, and taking it back may need hands on each machine. It takes effect after a restart.</source>
        <translation>ドメイン コントローラーには決して設定しないでください。まだ匿名で問い合わせる呼び出し元は、動的ポートのすべてのサービスを失います。グループ ポリシーの処理自体が止まることがあり、元に戻すには 1 台ずつ手作業が必要になることがあります。再起動後に有効になります。</translation>
    </message>
    <message>
        <source>After the restart, the services of this server must work from a client, and a new scan must say “Denied” instead of “Listed”; if it does not, the policy has no effect here: take it back.</source>
        <translation>再起動後、クライアントからこのサーバーのサービスが使え、再度のスキャンで「一覧取得」ではなく「拒否」にならなければなりません。そうならない場合、このポリシーはここでは効果がないので、元に戻してください。</translation>
    </message>
    <message>
        <source>From a computer in the user network, Test-NetConnection -ComputerName {host} -Port {service-port} must say TcpTestSucceeded : False.</source>
        <translation>ユーザー ネットワークのコンピューターで、Test-NetConnection -ComputerName {host} -Port {service-port} の結果が TcpTestSucceeded : False でなければなりません。</translation>
    </message>
    <message>
        <source>A wrong filter locks remote management out: try it on one host at which you can sit down. Filters hold for named pipes as well. They have fixed keys: the commands may be run again, and netsh rpc filter delete filter filterkey=KEY takes a single one back.</source>
        <translation>フィルターを誤るとリモート管理ができなくなります。直接操作できる 1 台のホストで試してください。フィルターは名前付きパイプにも適用されます。キーは固定なので、コマンドは繰り返し実行でき、netsh rpc filter delete filter filterkey=キー で 1 つずつ元に戻せます。</translation>
    </message>
    <message>
        <source>On the host, netsh rpc filter show filter must list a permit and a block for each interface of {interface}, with these keys: {filter-keys}.</source>
        <translation>ホスト上で netsh rpc filter show filter が、{interface} の各インターフェイスについて許可と遮断を、次のキーで表示しなければなりません: {filter-keys}。</translation>
    </message>
    <message>
        <source>With the policy the host still prints itself, but its shared printers can no longer be used. Where it shares any, the commands change nothing and list them.</source>
        <translation>このポリシーを設定しても、ホスト自身からは印刷できますが、共有プリンターは使えなくなります。共有プリンターがある場合、コマンドは何も変更せず、それらを一覧表示します。</translation>
    </message>
    <message>
        <source>On workstations and on servers that share no printer switch off the inbound rules “File and Printer Sharing (Spooler Service - RPC)” and “(Spooler Service - RPC-EPMAP)”.</source>
        <translation>ワークステーションと、プリンターを共有していないサーバーでは、受信の規則「ファイルとプリンターの共有 (スプーラー サービス - RPC)」と「(スプーラー サービス - RPC-EPMAP)」を無効にしてください。</translation>
    </message>
    <message>
        <source>Printers that this host shares can no longer be used: where it shares any, the commands change nothing and list them. Pipes over port 445 still lead to the spooler.</source>
        <translation>このホストで共有しているプリンターは使えなくなります。共有プリンターがある場合、コマンドは何も変更せず、それらを一覧表示します。ポート 445 経由の名前付きパイプからは、引き続きスプーラーに到達できます。</translation>
    </message>
    <message>
        <source>Session hosts without their licensing server refuse users when the grace period is over. The clients of this service are a list of their own (--clients R5=NETWORKS, in the window: Settings, Network): those networks get no remote management by it.</source>
        <translation>ライセンス サーバーに届かないセッション ホストは、猶予期間が過ぎるとユーザーを拒否します。このサービスの利用者は別の一覧です (--clients R5=ネットワーク、ウィンドウでは [設定] の [ネットワーク])。それらのネットワークにリモート管理は許可されません。</translation>
    </message>
    <message>
        <source>Name the networks of the clients with --clients R34=NETWORKS (in the window: Settings, Network); without them the command is not ready.</source>
        <translation>利用者のネットワークを --clients R34=ネットワーク で指定してください (ウィンドウでは [設定] の [ネットワーク])。指定がないとコマンドは完成しません。</translation>
    </message>
    <message>
        <source>Members outside of these networks get no certificates and cannot renew theirs: domain controllers, too, request them here. Name the networks with --clients R24=NETWORKS (in the window: Settings, Network).</source>
        <translation>これらのネットワーク以外のメンバーは、証明書の取得も更新もできなくなります。ドメイン コントローラーもここに要求します。ネットワークは --clients R24=ネットワーク で指定してください (ウィンドウでは [設定] の [ネットワーク])。</translation>
    </message>
    <message>
        <source>The command of this step (Windows 10, Server 2016 or newer) lists who may read the event logs: nobody in it may be unknown.</source>
        <translation>この手順のコマンド (Windows 10、Server 2016 以降) は、イベント ログを読み取れる者を一覧にします。心当たりのない者がいてはなりません。</translation>
    </message>
    <message>
        <source>The first command of this step lists all rights on the domain; the second one shows who used this right (1131f6ad-9c07-11d1-f79f-00c04fc2dcd2), once the policy above records it: it must be domain controllers alone.</source>
        <translation>この手順の 1 つ目のコマンドは、ドメインに対するすべての権利を一覧にします。2 つ目は、上のポリシーで記録が始まった後に、この権利 (1131f6ad-9c07-11d1-f79f-00c04fc2dcd2) を使った者を表示します。ドメイン コントローラーだけでなければなりません。</translation>
    </message>
    <message>
        <source>On print servers limit these two rules to the networks that print: name them with --clients R7=NETWORKS (in the window: Settings, Network).</source>
        <translation>プリント サーバーでは、この 2 つの規則を、印刷するネットワークだけに制限してください。ネットワークは --clients R7=ネットワーク で指定します (ウィンドウでは [設定] の [ネットワーク])。</translation>
    </message>
    <message>
        <source>Computers outside of these networks can no longer print through this host.</source>
        <translation>これらのネットワーク以外のコンピューターは、このホスト経由で印刷できなくなります。</translation>
    </message>
    <message>
        <source>The endpoint map lists the interfaces %1 as %2.</source>
        <translation>エンドポイント マップに、インターフェイス %1 が %2 として登録されています。</translation>
    </message>
    <message>
        <source>The endpoint map lists the interfaces %1 on TCP port %2, and that port is open from here.</source>
        <translation>エンドポイント マップに、インターフェイス %1 が TCP ポート %2 で登録されており、そのポートはここから開いています。</translation>
    </message>
    <message>
        <source>The endpoint map lists the interfaces %1 on TCP port %2; that port takes connections but spoke no RPC.</source>
        <translation>エンドポイント マップには、インターフェイス %1 が TCP ポート %2 にあると示されています。そのポートは接続を受け付けましたが、RPC を話しませんでした。</translation>
    </message>
    <message>
        <source>The endpoint map lists the interfaces %1 on TCP port %2, but that port did not open from here.</source>
        <translation>エンドポイント マップに、インターフェイス %1 が TCP ポート %2 で登録されていますが、そのポートはここからは開きませんでした。</translation>
    </message>
    <message>
        <source>The endpoint map lists the interfaces %1 on TCP port %2; that port was not tried.</source>
        <translation>エンドポイント マップに、インターフェイス %1 が TCP ポート %2 で登録されていますが、そのポートは試していません。</translation>
    </message>
    <message>
        <source>Listed TCP ports that are open from here: %1.</source>
        <translation>一覧の TCP ポートのうち、ここから開いているもの: %1。</translation>
    </message>
</context>
<context>
    <name>SafeUse</name>
    <message>
        <source>Safe use</source>
        <translation>安全な使い方</translation>
    </message>
    <message>
        <source>Scan only networks that are yours or whose owner has agreed. Public addresses are not scanned before you say that they are yours.</source>
        <translation>自分のネットワークか、所有者の同意を得たネットワークだけをスキャンしてください。グローバル アドレスは、自分のものだと確認するまでスキャンされません。</translation>
    </message>
    <message>
        <source>Tell whoever watches the network: intrusion detection may well notice a scan.</source>
        <translation>ネットワークの監視担当者に知らせてください。侵入検知がスキャンに気付くことがあります。</translation>
    </message>
    <message>
        <source>Begin with the profile “%1” in old or thin networks, and with a small network anywhere.</source>
        <translation>古い、または細いネットワークではプロファイル「%1」から、どこでも小さなネットワークから始めてください。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信するもの</translation>
    </message>
    <message>
        <source>To port 135: a connection, the question for the list, and the question who the host is.</source>
        <translation>ポート 135 へ: 接続、一覧の問い合わせ、ホストの名前などの問い合わせ。</translation>
    </message>
    <message>
        <source>To each TCP port that the list names, 64 at the most: a connection, and the question which interfaces are served there.</source>
        <translation>一覧にある TCP ポートへ (最大 64): 接続と、そこで提供されるインターフェイスの問い合わせ。</translation>
    </message>
    <message>
        <source>One connection to a host at a time.</source>
        <translation>1 台のホストへの接続は同時に 1 つだけです。</translation>
    </message>
    <message>
        <source>What never is</source>
        <translation>決して送信しないもの</translation>
    </message>
    <message>
        <source>No logon and no passwords: nothing answers the challenge of a host.</source>
        <translation>ログオンもパスワードも送りません。ホストのチャレンジには応答しません。</translation>
    </message>
    <message>
        <source>No call that changes anything, and no call to the services themselves.</source>
        <translation>何かを変更する呼び出しや、サービスそのものへの呼び出しは行いません。</translation>
    </message>
    <message>
        <source>No port that the list does not name, no exploit, no malformed packet.</source>
        <translation>一覧にないポート、攻撃コード、不正な形式のパケットは使いません。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>One place, one moment: another place in the network may see more or less.</source>
        <translation>1 つの場所、1 つの時点の結果です。別の場所からは見えるものが異なることがあります。</translation>
    </message>
    <message>
        <source>Silence proves nothing: a firewall, a slow network and an empty address look the same.</source>
        <translation>応答がないことは何の証明にもなりません。ファイアウォール、遅いネットワーク、使われていないアドレスは同じに見えます。</translation>
    </message>
    <message>
        <source>The patch level cannot be seen from outside. The build that a host names is its Windows version, not its updates.</source>
        <translation>更新プログラムの適用状況は外からは分かりません。ホストが答えるビルドは Windows のバージョンであり、更新の状態ではありません。</translation>
    </message>
    <message>
        <source>An open port says that a connection came about, not that a call would be allowed.</source>
        <translation>ポートが開いているとは、接続できたという意味で、呼び出しが許可されるという意味ではありません。</translation>
    </message>
    <message>
        <source>Try a remedy on one computer first, and heed its caution. Some must never be used on a domain controller.</source>
        <translation>対策はまず 1 台のコンピューターで試し、注意事項に従ってください。ドメイン コントローラーでは決して使ってはならないものもあります。</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>High and critical</source>
        <translation>高と重大</translation>
    </message>
    <message>
        <source>Domain controllers</source>
        <translation>ドメイン コントローラー</translation>
    </message>
    <message>
        <source>Reachable dynamic ports</source>
        <translation>到達できる動的ポート</translation>
    </message>
    <message>
        <source>Print spooler</source>
        <translation>印刷スプーラー</translation>
    </message>
    <message>
        <source>Windows out of support</source>
        <translation>サポートが終了した Windows</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>リスク受容済みの指摘</translation>
    </message>
    <message>
        <source>List cut off or refused</source>
        <translation>一覧が途切れた、または拒否された</translation>
    </message>
    <message>
        <source>New or changed since the scan before</source>
        <translation>前回のスキャンから新規または変化</translation>
    </message>
</context>
<context>
    <name>ScanArgument</name>
    <message>
        <source>There is no scan in the history %1 yet.</source>
        <translation>履歴 %1 にはまだスキャンがありません。</translation>
    </message>
    <message>
        <source>No scan is the baseline yet: choose one with port135-cli history SCAN --baseline.</source>
        <translation>ベースラインのスキャンがまだありません。port135-cli history SCAN --baseline で選んでください。</translation>
    </message>
    <message>
        <source>There is no scan number %1 in %2: port135-cli history lists them.</source>
        <translation>%2 にスキャン番号 %1 はありません。port135-cli history で一覧を確認してください。</translation>
    </message>
    <message>
        <source>The history: a file, or none (%1).</source>
        <translation>履歴のファイル。none は履歴なし (%1)。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>“%1” is no scan: give its number, last, baseline, or a file that was exported.</source>
        <translation>「%1」はスキャンではありません。番号、last、baseline、またはエクスポートしたファイルを指定してください。</translation>
    </message>
    <message>
        <source>With --database none there are no stored scans: name an exported file.</source>
        <translation>--database none では保存されたスキャンがありません。エクスポートしたファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no room for temporary files: %1</source>
        <translation>一時ファイルを置く場所がありません: %1</translation>
    </message>
</context>
<context>
    <name>ScanArguments</name>
    <message>
        <source>Do not keep the bytes sent and received.</source>
        <translation>送受信したバイト列を保存しません。</translation>
    </message>
    <message>
        <source>--%1 needs a number, not “%2”.</source>
        <translation>--%1 には「%2」ではなく数値を指定してください。</translation>
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
        <source>Leave these out; may be repeated.</source>
        <translation>対象から除外します。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>SPEC</translation>
    </message>
    <message>
        <source>Scan public addresses too: only those that are yours.</source>
        <translation>グローバル アドレスもスキャンします。自分のものだけにしてください。</translation>
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
        <translation>スキャン元「%1」はありません。same-segment、other-segment、internet、vpn のいずれかを指定してください。</translation>
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
    <message>
        <source>Only list hosts that match, such as &apos;level&gt;=high role:dc&apos;. Fields: %1.</source>
        <translation>&apos;level&gt;=high role:dc&apos; のような条件に合うホストだけを出力します。項目: %1。</translation>
    </message>
    <message>
        <source>EXPR</source>
        <translation>条件式</translation>
    </message>
    <message>
        <source>Management network that remedies leave in; may be repeated.</source>
        <translation>対策で許可したままにする管理ネットワーク。複数指定できます。</translation>
    </message>
    <message>
        <source>Name of the scan in the history.</source>
        <translation>履歴でのスキャンの名前。</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>The filter is not understood. %1</source>
        <translation>フィルターを解釈できません。%1</translation>
    </message>
    <message>
        <source>Only the hosts that match this filter are in this report: %1</source>
        <translation>このレポートには、次のフィルターに一致するホストだけが含まれています: %1</translation>
    </message>
    <message>
        <source>  and %1 more; --dry-run shows all.</source>
        <translation>  ほか %1 件。--dry-run ですべて表示します。</translation>
    </message>
    <message>
        <source>Read targets from a list (text, CSV, nmap XML), a folder of lists, - (standard input), dns:ZONE[@SERVER], dhcp-leases:FILE or neighbours:; may be repeated.</source>
        <translation>対象を一覧 (テキスト、CSV、nmap XML)、一覧のフォルダー、- (標準入力)、dns:ZONE[@SERVER]、dhcp-leases:FILE、neighbours: から読み込みます。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>Leave out what such a list names; may be repeated.</source>
        <translation>そのような一覧にあるものを除外します。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Name one source of ports: --ports-from or --ports-from-file.</source>
        <translation>ポートの取得元は --ports-from か --ports-from-file のどちらか 1 つにしてください。</translation>
    </message>
    <message>
        <source>%1 is a file: a map that comes from elsewhere needs --ports-from-file.</source>
        <translation>%1 はファイルです。よそから来た一覧には --ports-from-file を使ってください。</translation>
    </message>
    <message>
        <source>There is no file %1 with a scan in it.</source>
        <translation>スキャンの入ったファイル %1 はありません。</translation>
    </message>
    <message>
        <source>That scan read no map with ports: there is nothing to learn from it.</source>
        <translation>そのスキャンはポートのある一覧を読み取っていないため、取得できるものがありません。</translation>
    </message>
    <message>
        <source>Name of the place where this computer stands, such as tokyo-pc: for port135-cli matrix.</source>
        <translation>このコンピューターがある地点の名前 (tokyo-pc など)。port135-cli matrix で使います。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Also try the ports that this stored scan read in the map of each target: its number, last or baseline.</source>
        <translation>保存済みのスキャンが各対象の一覧で読み取ったポートも試します。番号、last、baseline のいずれか。</translation>
    </message>
    <message>
        <source>SCAN</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>The same from an exported file, which may come from somebody else.</source>
        <translation>同じことを、書き出されたファイル (他の人のものも可) から行います。</translation>
    </message>
    <message>
        <source>The name of a place has at most %1 bytes.</source>
        <translation>地点の名前は %1 バイトまでです。</translation>
    </message>
    <message>
        <source>Whom the report is for: on its first page.</source>
        <translation>レポートの宛先 (最初のページ)。</translation>
    </message>
    <message>
        <source>How the report is classified: on every page.</source>
        <translation>レポートの機密区分 (全ページ)。</translation>
    </message>
    <message>
        <source>A PNG or JPEG file for the first page, at most 1 MB.</source>
        <translation>最初のページに置く PNG または JPEG ファイル (1 MB まで)。</translation>
    </message>
    <message>
        <source>Networks from which the service of a rule is used, such as R5=10.0.0.0/8; may be repeated.</source>
        <translation>ルールのサービスを利用するネットワーク (R5=10.0.0.0/8 など)。複数回指定できます。</translation>
    </message>
    <message>
        <source>RULE=SPEC</source>
        <translation>ルール=指定</translation>
    </message>
    <message>
        <source>Sign a part (*.p135) or a bundle with this key: see port135-cli key.</source>
        <translation>部分スキャン (*.p135) またはバンドルにこの鍵で署名します。port135-cli key を参照。</translation>
    </message>
    <message>
        <source>KEYFILE</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>Scan only this part of the targets, such as 3/8: other computers scan the others with the same targets, and port135-cli merge makes the parts one (--output part3.p135).</source>
        <translation>対象のうちこの部分だけをスキャンします (例: 3/8)。残りは他のコンピューターが同じ対象を指定してスキャンし、port135-cli merge でまとめます (--output part3.p135)。</translation>
    </message>
    <message>
        <source>PART/PARTS</source>
        <translation>番号/個数</translation>
    </message>
    <message>
        <source>A name that ends in .p135 always means a part of a scan: leave out --format, or choose another name.</source>
        <translation>.p135 で終わる名前は常に部分スキャンです。--format を外すか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>A part of a scan (*.p135) has all hosts: leave out --filter.</source>
        <translation>部分スキャン (*.p135) にはすべてのホストが入ります。--filter を外してください。</translation>
    </message>
    <message>
        <source>--sign goes with a part of a scan: --output NAME.p135.</source>
        <translation>--sign は部分スキャン (--output NAME.p135) と一緒に使います。</translation>
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
        <translation>次はグローバル アドレスです: %1。自分のものである場合だけスキャンし、その旨を指定してください (--allow-public)。</translation>
    </message>
    <message>
        <source>The options of this scan are out of range, so that nothing is scanned with them. Begin a new scan.</source>
        <translation>このスキャンのオプションは有効な範囲にないため、このままでは何もスキャンしません。新しいスキャンを始めてください。</translation>
    </message>
    <message>
        <source>The stored scan would go on with addresses that its targets do not name: %1. Nothing is scanned. Do not trust the file that it came from; begin a new scan.</source>
        <translation>保存されたスキャンは、その対象に含まれないアドレスのスキャンを続けようとします: %1。何もスキャンしません。元のファイルを信頼せず、新しいスキャンを開始してください。</translation>
    </message>
    <message>
        <source>--shard needs a part and their number, such as 3/8, of %1 at the most.</source>
        <translation>--shard には 3/8 のように番号と個数を指定します (個数は最大 %1)。</translation>
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
        <translation>グローバル アドレスの範囲: %1</translation>
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
        <translation>グローバル アドレスのスキャンには --allow-public が必要です。</translation>
    </message>
    <message>
        <source>The format %1 is no text for a terminal: name a file with --output.</source>
        <translation>形式 %1 は端末に表示できるテキストではありません。--output でファイルを指定してください。</translation>
    </message>
    <message>
        <source>None of the targets has ports there.</source>
        <translation>対象のいずれについても、そこにポートはありません。</translation>
    </message>
    <message>
        <source>these ports are tried even where the map cannot be read:</source>
        <translation>一覧を読めない場合でも次のポートを試します:</translation>
    </message>
    <message>
        <source>  and those of %1 more hosts</source>
        <translation>  ほか %1 台のホストのポート</translation>
    </message>
</context>
<context>
    <name>ScanSettings</name>
    <message>
        <source>Pace</source>
        <translation>速さ</translation>
    </message>
    <message>
        <source>A profile is a set of figures that fits most networks. Change single figures only where a network needs it.</source>
        <translation>プロファイルは、ほとんどのネットワークに合う値の組です。個々の値は、ネットワークの都合で必要な場合だけ変えてください。</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>プロファイル(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Hosts at once:</source>
        <translation>同時に調べるホスト数(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;New connections a second:</source>
        <translation>1 秒あたりの新規接続数(&amp;N):</translation>
    </message>
    <message>
        <source>Wait for a &amp;connection:</source>
        <translation>接続を待つ時間(&amp;C):</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Wait for an ans&amp;wer:</source>
        <translation>応答を待つ時間(&amp;W):</translation>
    </message>
    <message>
        <source>A&amp;ttempts at a silent host:</source>
        <translation>応答のないホストへの試行回数(&amp;T):</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>調べる内容</translation>
    </message>
    <message>
        <source>T&amp;ry whether the listed ports take a connection</source>
        <translation>一覧にあるポートに接続できるかを試す(&amp;R)</translation>
    </message>
    <message>
        <source>Ask hosts for their na&amp;me and version</source>
        <translation>ホストに名前とバージョンを尋ねる(&amp;M)</translation>
    </message>
    <message>
        <source>Ask &amp;DNS for the names of hosts that do not say theirs</source>
        <translation>自分の名前を答えないホストの名前を DNS で調べる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep the bytes sent and received, as proof of what is shown</source>
        <translation>表示内容の裏付けとして、送受信したバイト列を保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Profile default (no limit)</source>
        <translation>プロファイルの既定値 (制限なし)</translation>
    </message>
    <message>
        <source>Profile default (%1)</source>
        <translation>プロファイルの既定値 (%1)</translation>
    </message>
</context>
<context>
    <name>ScanTransfer</name>
    <message>
        <source>Scans of Port135 (*.%1)</source>
        <translation>Port135 のスキャン (*.%1)</translation>
    </message>
    <message>
        <source>Save the scan</source>
        <translation>スキャンを保存</translation>
    </message>
    <message>
        <source>The scan was written to %1.</source>
        <translation>スキャンを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Add scans</source>
        <translation>スキャンを追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The scans of %1 were added.</source>
        <translation>%1 のスキャンを追加しました。</translation>
    </message>
    <message>
        <source>Scans of Port135, and parts of scans (*.%1 *.p135)</source>
        <translation>Port135 のスキャンと部分スキャン (*.%1 *.p135)</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>A schedule repeats after %1 minutes at the soonest and %2 hours at the latest, not “%3”.</source>
        <translation>スケジュールの間隔は %1 分から %2 時間までです。「%3」は指定できません。</translation>
    </message>
    <message>
        <source>“%1” is no schedule: write 30min, 6h, daily 03:00 or weekly mon 03:00.</source>
        <translation>「%1」はスケジュールとして正しくありません。30min、6h、daily 03:00、weekly mon 03:00 のように指定してください。</translation>
    </message>
    <message>
        <source>“%1:%2” is no time of day.</source>
        <translation>「%1:%2」は時刻として正しくありません。</translation>
    </message>
    <message numerus="yes">
        <source>every %n hour(s)</source>
        <translation>
            <numerusform>%n 時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>毎日 %1</translation>
    </message>
    <message>
        <source>every %1 at %2</source>
        <comment>weekday, time</comment>
        <translation>毎週%1 %2</translation>
    </message>
</context>
<context>
    <name>ScheduleCommand</name>
    <message>
        <source>A scan of public addresses needs --allow-public.</source>
        <translation>グローバル アドレスのスキャンには --allow-public が必要です。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>Standard output cannot be written to: %1.</source>
        <translation>標準出力に書き込めません: %1。</translation>
    </message>
    <message>
        <source>Writes the files that make systemd or the Windows Task Scheduler repeat a scan, also when nobody is logged on. Nothing is installed or started; the last lines say how to do that. The arguments of the scan stand behind “--”.</source>
        <translation>systemd または Windows のタスク スケジューラにスキャンを定期実行させるファイルを作成します。誰もログオンしていなくても実行されます。登録や開始は行いません。その方法は最後に表示されます。スキャンの引数は「--」の後に書きます。</translation>
    </message>
    <message>
        <source>What port135-cli scan is given: 10.0.0.0/24 --notify-syslog log:514 …</source>
        <translation>port135-cli scan に渡す引数: 10.0.0.0/24 --notify-syslog log:514 …</translation>
    </message>
    <message>
        <source>30min, 6h, daily 03:00 or weekly mon 03:00 (daily 02:00).</source>
        <translation>30min、6h、daily 03:00、または weekly mon 03:00 (既定値は daily 02:00)。</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WHEN</translation>
    </message>
    <message>
        <source>Read the targets from this file at every run.</source>
        <translation>実行のたびに、このファイルから対象を読み込みます。</translation>
    </message>
    <message>
        <source>systemd or windows-task (that of this system).</source>
        <translation>systemd または windows-task (既定値はこのシステムのもの)。</translation>
    </message>
    <message>
        <source>Folder to write the files to; else they are printed.</source>
        <translation>ファイルを書き込むフォルダー。省略すると内容を表示します。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Name of the unit or task (port135-scan).</source>
        <translation>ユニットまたはタスクの名前 (既定値は port135-scan)。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Path of port135-cli on the computer that will run it (this one).</source>
        <translation>実行するコンピューターでの port135-cli のパス (既定値はこのプログラム)。</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>There is no scheduler “%1”: use systemd or windows-task.</source>
        <translation>「%1」というスケジューラはありません。systemd または windows-task を指定してください。</translation>
    </message>
    <message>
        <source>Say what to scan: --targets FILE, or targets behind “--”.</source>
        <translation>スキャンの対象を --targets ファイル、または「--」の後に指定してください。</translation>
    </message>
    <message>
        <source>Consent to public addresses is for exactly the targets that are named: a file may say something else at the next run. Write the targets behind “--” instead of --targets.</source>
        <translation>グローバル アドレスへの同意は、指定した対象だけに有効です。ファイルの内容は次の実行までに変わる可能性があります。--targets の代わりに「--」の後に対象を書いてください。</translation>
    </message>
    <message>
        <source>The address of a webhook is a secret that goes into a file of its own: name a folder with --output, or write the address into a file and use --notify-webhook-file.</source>
        <translation>Webhook のアドレスは秘密なので、専用のファイルに書き込みます。--output でフォルダーを指定するか、アドレスをファイルに書いて --notify-webhook-file を使用してください。</translation>
    </message>
    <message>
        <source>The unit cannot be tried here: that needs systemd, or unshare and setpriv.</source>
        <translation>ここではユニットを試せません。systemd、または unshare と setpriv が必要です。</translation>
    </message>
    <message>
        <source>The trial did not end as it should: %1.</source>
        <translation>試行が正しく終わりませんでした: %1。</translation>
    </message>
    <message>
        <source>The scan ran as it will run (exit code %1).</source>
        <translation>スキャンは本番と同じ条件で動作しました (終了コード %1)。</translation>
    </message>
    <message>
        <source>The scan did not run well as it will run (exit code %1); what it said stands above.</source>
        <translation>本番と同じ条件ではスキャンが正しく動作しませんでした (終了コード %1)。メッセージは上にあります。</translation>
    </message>
    <message>
        <source>Account that runs the scan (one of its own; Windows: LOCAL SERVICE).</source>
        <translation>スキャンを実行するアカウント (専用のもの。Windows では LOCAL SERVICE)。</translation>
    </message>
    <message>
        <source>Run the scan once now, as it will run: with the account and the protection of the unit; needs root. Nothing is written.</source>
        <translation>ユニットのアカウントと保護設定のもとで、本番と同じようにスキャンを今 1 回実行します。root 権限が必要です。ファイルは書き出しません。</translation>
    </message>
    <message>
        <source>The scheduled scan could not run:</source>
        <translation>この定期スキャンは実行できません:</translation>
    </message>
    <message>
        <source>A Windows task is tried on Windows: schtasks /Run /TN %1.</source>
        <translation>Windows のタスクは Windows 上で試してください: schtasks /Run /TN %1</translation>
    </message>
</context>
<context>
    <name>ScheduleUnits</name>
    <message>
        <source>Copy both files to /etc/systemd/system, then run: systemctl enable --now %1.timer</source>
        <translation>両方のファイルを /etc/systemd/system にコピーしてから、次のコマンドを実行してください: systemctl enable --now %1.timer</translation>
    </message>
    <message>
        <source>Run as administrator: schtasks /Create /TN %1 /XML %1.xml</source>
        <translation>管理者として次のコマンドを実行してください: schtasks /Create /TN %1 /XML %1.xml</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a scheduled task: use letters, digits, “-”, “_” and “.”.</source>
        <translation>「%1」はタスクの名前に使用できません。英字、数字、「-」、「_」、「.」を使用してください。</translation>
    </message>
    <message>
        <source>A scheduled command cannot hold line ends or control characters.</source>
        <translation>定期実行するコマンドに、改行や制御文字を含めることはできません。</translation>
    </message>
    <message>
        <source>The address of the webhook is a secret: install -m 600 %1 %2</source>
        <translation>Webhook のアドレスは秘密です: install -m 600 %1 %2</translation>
    </message>
    <message>
        <source>The address of the webhook is a secret: move %1 to %2, readable for administrators and Local Service only.</source>
        <translation>Webhook のアドレスは秘密です: %1 を %2 に移動し、管理者と Local Service だけが読めるようにしてください。</translation>
    </message>
    <message>
        <source>Its scans are kept in /var/lib/port135/history.db, and files without a folder lie there. To see them in the window, start it once as root with PORT135_DATA=/var/lib/port135.</source>
        <translation>スキャンは /var/lib/port135/history.db に保存され、フォルダーのないファイル名もそこに置かれます。ウィンドウで見るには、root で PORT135_DATA=/var/lib/port135 を指定して起動してください。</translation>
    </message>
    <message>
        <source>The task runs as LOCAL SERVICE: its scans are kept in the history of that account, not in the one that the window shows, and files without a folder lie in %ProgramData%. To have them in a window: --user NAME, or --database FILE behind “--”.</source>
        <translation>タスクは LOCAL SERVICE として実行されます。スキャンはウィンドウに表示される履歴ではなくそのアカウントの履歴に保存され、フォルダーのないファイルは %ProgramData% に置かれます。ウィンドウで見るには --user NAME を指定するか、「--」の後に --database FILE を指定してください。</translation>
    </message>
    <message>
        <source>The task runs as %1: its scans are kept in the history that the window of %1 shows, and files without a folder lie in the profile of %1.</source>
        <translation>タスクは %1 として実行されます。スキャンは %1 のウィンドウに表示される履歴に保存され、フォルダーのないファイルは %1 のプロファイルに置かれます。</translation>
    </message>
</context>
<context>
    <name>ScheduledScan</name>
    <message>
        <source>The practice network lies inside this program: no scheduler can scan it.</source>
        <translation>練習用ネットワークはこのプログラムの中にあるため、スケジューラーからはスキャンできません。</translation>
    </message>
    <message>
        <source>These targets are too long for the command of a scheduler. Put them into a file, and let port135-cli schedule --targets FILE write the task.</source>
        <translation>対象がスケジューラーのコマンドには長すぎます。ファイルに書き、port135-cli schedule --targets FILE でタスクを作成してください。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>ファイル %1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>SegmentFile</name>
    <message>
        <source>The segment file %1 cannot be read: %2.</source>
        <translation>セグメントのファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The segment file %1 is too large: at most 4 MiB.</source>
        <translation>セグメントのファイル %1 が大きすぎます。最大 4 MiB です。</translation>
    </message>
    <message>
        <source>The segment file %1 has no line such as: zone clients 10.1.0.0/16</source>
        <translation>セグメントのファイル %1 に、次のような行がありません: zone clients 10.1.0.0/16</translation>
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
    <message>
        <source>not tried, because it needs fonts, which this command does not load. Export a scan in this format to try it.</source>
        <translation>フォントが必要な形式で、このコマンドはフォントを読み込まないため、試していません。試すには、この形式でスキャンをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>as this version of the window reads them</source>
        <translation>このバージョンのウィンドウで読み取れます</translation>
    </message>
    <message>
        <source>none stored yet</source>
        <translation>まだ保存されていません</translation>
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
    <name>Settings</name>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数を入力してください。</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>次のいずれかを選んでください: %1。</translation>
    </message>
    <message>
        <source>Write at most %1 characters.</source>
        <translation>%1 文字以内で入力してください。</translation>
    </message>
    <message>
        <source>Write letters and figures only: this text contains characters that cannot be shown.</source>
        <translation>表示できない文字が含まれています。文字と数字だけで入力してください。</translation>
    </message>
    <message>
        <source>Write addresses and networks, such as 10.0.0.0/24; names cannot be used here.</source>
        <translation>10.0.0.0/24 のようなアドレスかネットワークを入力してください。ここでは名前を使えません。</translation>
    </message>
</context>
<context>
    <name>SettingsFormat</name>
    <message>
        <source>%1 was written by a later version of Port135 and is left as it is. Update this program, or move the file away to begin with new settings.</source>
        <translation>%1 は新しいバージョンの Port135 が書き込んだファイルのため、変更せずそのまま残します。このプログラムを更新するか、ファイルを別の場所に移して新しい設定で始めてください。</translation>
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
    <message>
        <source>Accepted findings: %1, on hosts: %2. They give no level.</source>
        <translation>リスク受容済みの指摘: %1、ホスト数: %2。これらは危険度に影響しません。</translation>
    </message>
    <message>
        <source>Exceptions that have expired: %1. What they had accepted counts again: fix it, or renew them.</source>
        <translation>期限が切れた例外: %1 件。リスク受容していた指摘は再び危険度に数えます。対策するか、例外を更新してください。</translation>
    </message>
    <message>
        <source>Not examined because of a name or of this computer: %1. Nothing is known of them.</source>
        <translation>名前またはこのコンピューターの問題により調査できなかったもの: %1。これらについては何も分かっていません。</translation>
    </message>
    <message>
        <source>About the scan as a whole</source>
        <translation>スキャン全体について</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Text with tabs, for a spreadsheet</source>
        <translation>タブ区切りテキスト (表計算ソフト用)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown の表</translation>
    </message>
    <message>
        <source>Filter by “%1”</source>
        <translation>「%1」で絞り込む</translation>
    </message>
    <message>
        <source>Not “%1”</source>
        <translation>「%1」を除く</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation>行を次の形式でコピー</translation>
    </message>
</context>
<context>
    <name>TargetColumn</name>
    <message>
        <source>No column of it has addresses or host names.</source>
        <translation>アドレスまたはホスト名の列がありません。</translation>
    </message>
    <message>
        <source>None of its columns (%1) has addresses or host names.</source>
        <translation>アドレスまたはホスト名の列がありません (列: %1)。</translation>
    </message>
</context>
<context>
    <name>TargetFile</name>
    <message>
        <source>%1 names no host that is up and may have port 135 open.</source>
        <translation>%1 には、稼働中でポート 135 が開いている可能性のあるホストがありません。</translation>
    </message>
    <message>
        <source>%1: the hosts with TCP port 135 open are taken (%2 of %3 that are up).</source>
        <translation>%1: TCP ポート 135 が開いているホストを使います (稼働中の %3 台のうち %2 台)。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no targets in %1.</source>
        <translation>%1 には対象がありません。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, line, what is wrong</comment>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>%1: the hosts are taken from the column “%2” (%3).</source>
        <translation>%1: ホストを列「%2」から読み込みます (%3 件)。</translation>
    </message>
    <message>
        <source>“%1” is not a valid host name.</source>
        <translation>「%1」は正しいホスト名ではありません。</translation>
    </message>
    <message>
        <source>“%1” has letters that may be others, because the encoding of the file is not known. Save it as UTF-8 and try again.</source>
        <translation>ファイルの文字コードが分からないため、「%1」の文字が正しくない可能性があります。UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>The file %1 is larger than %2 MiB. Divide it into several scans.</source>
        <translation>ファイル %1 は %2 MiB を超えています。複数のスキャンに分けてください。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>The target file %1 cannot be read: %2.</source>
        <translation>対象ファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 is what nmap writes for people (-oN) or for grep (-oG). Choose a file that it wrote with -oX.</source>
        <translation>%1 は nmap の通常形式 (-oN) または grep 形式 (-oG) の出力です。-oX で書き出したファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1: rows where that column is empty, and another one names the host: %2.</source>
        <translation>%1: %2 行ではその列が空のため、別の列のホストを使います。</translation>
    </message>
    <message>
        <source>%1: rows left out because they name no host: %2.</source>
        <translation>%1: %2 行にはホストがないため除外します。</translation>
    </message>
    <message>
        <source>%1: rows left out because they are no addresses in use (other records, leases that are over): %2.</source>
        <translation>%1: %2 行は使用中のアドレスではない (別の種類のレコード、終わったリース) ため除外します。</translation>
    </message>
</context>
<context>
    <name>TargetImport</name>
    <message>
        <source>The file %1 is larger than 1 MiB. Scan it with port135-cli, or divide it.</source>
        <translation>ファイル %1 は 1 MiB を超えています。port135-cli でスキャンするか、分割してください。</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file.</source>
        <translation>%1 はファイルではなく、パイプまたはデバイスです。</translation>
    </message>
    <message>
        <source>The lists have more than 16 MiB together. Scan them with port135-cli --targets.</source>
        <translation>一覧の合計が 16 MiB を超えています。port135-cli --targets でスキャンしてください。</translation>
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
    <message>
        <source>“%1” needs its network interface (%1%interface), and this computer has none that is up.</source>
        <translation>「%1」にはネットワーク インターフェイスの指定 (%1%interface) が必要ですが、このコンピューターには有効なものがありません。</translation>
    </message>
    <message>
        <source>“%1” needs its network interface: write %1%%2. This computer has these: %3.</source>
        <translation>「%1」にはネットワーク インターフェイスの指定が必要です。%1%%2 のように書いてください。このコンピューターのインターフェイス: %3。</translation>
    </message>
</context>
<context>
    <name>TargetSource</name>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>標準入力を読み込めません: %1。</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>フォルダー %1 を読み込めません。</translation>
    </message>
    <message>
        <source>The folder %1 has no *.txt, *.csv, *.tsv or *.xml. Folders within it are not read.</source>
        <translation>フォルダー %1 には *.txt、*.csv、*.tsv、*.xml がありません。中のフォルダーは読みません。</translation>
    </message>
    <message>
        <source>The folder %1 has more than %2 lists. Use several folders.</source>
        <translation>フォルダー %1 には %2 個を超える一覧があります。複数のフォルダーに分けてください。</translation>
    </message>
    <message>
        <source>The zone %1 has no address of a host.</source>
        <translation>ゾーン %1 にはホストのアドレスがありません。</translation>
    </message>
    <message>
        <source>dns:%1: %2 addresses of %3 records were fetched from %4.</source>
        <translation>dns:%1: %4 から %3 件のレコードの %2 個のアドレスを取得しました。</translation>
    </message>
    <message>
        <source>The file of leases %1 cannot be read: %2.</source>
        <translation>リースのファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>The file of leases %1 is larger than %2 MiB.</source>
        <translation>リースのファイル %1 は %2 MiB を超えています。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No lease in %1 holds now (%2 are over).</source>
        <translation>%1 には現在有効なリースがありません (終わったもの %2 件)。</translation>
    </message>
    <message>
        <source>%1: %2 leases hold now; %3 are over and left out.</source>
        <translation>%1: 現在有効なリースは %2 件です。終わった %3 件は除外します。</translation>
    </message>
    <message>
        <source>This system does not tell its neighbour table.</source>
        <translation>このシステムでは近隣テーブルを取得できません。</translation>
    </message>
    <message>
        <source>The neighbour table of this computer is empty: it has spoken with no host of its own segments lately.</source>
        <translation>このコンピューターの近隣テーブルは空です。最近、同じセグメントのホストと通信していません。</translation>
    </message>
    <message>
        <source>neighbours: %1 hosts are in the neighbour table of this computer.</source>
        <translation>neighbours: このコンピューターの近隣テーブルには %1 台のホストがあります。</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file “%1” is an Excel workbook or another zipped document, not a text. Save the sheet with the hosts as “CSV UTF-8 (Comma delimited)” and use that file.</source>
        <translation>ファイル「%1」はテキストではなく、Excel ブックなどの圧縮された文書です。ホストのあるシートを「CSV UTF-8 (コンマ区切り)」で保存し、そのファイルを使ってください。</translation>
    </message>
    <message>
        <source>The file “%1” is a workbook or document of an old Office program, not a text. Save the sheet with the hosts as “CSV UTF-8 (Comma delimited)” and use that file.</source>
        <translation>ファイル「%1」はテキストではなく、旧形式の Office のブックまたは文書です。ホストのあるシートを「CSV UTF-8 (コンマ区切り)」で保存し、そのファイルを使ってください。</translation>
    </message>
    <message>
        <source>The file “%1” is compressed. Unpack it and use the text within.</source>
        <translation>ファイル「%1」は圧縮されています。展開して中のテキストを使ってください。</translation>
    </message>
    <message>
        <source>The file “%1” is a PDF document, not a text. Save the list of hosts as text or CSV.</source>
        <translation>ファイル「%1」はテキストではなく PDF 文書です。ホストの一覧をテキストまたは CSV で保存してください。</translation>
    </message>
    <message>
        <source>The file “%1” is no text: it has bytes that no list of hosts has.</source>
        <translation>ファイル「%1」はテキストではありません。ホストの一覧にはないバイトが含まれています。</translation>
    </message>
    <message>
        <source>The file “%1” ends within a character or is damaged. Copy it again, or save it as UTF-8.</source>
        <translation>ファイル「%1」は文字の途中で終わっているか、壊れています。コピーし直すか、UTF-8 で保存し直してください。</translation>
    </message>
    <message>
        <source>The encoding of the file “%1” is none of UTF-8, UTF-16 and Shift-JIS, or the file is damaged. Save it as UTF-8 and try again.</source>
        <translation>ファイル「%1」の文字コードが UTF-8、UTF-16、Shift-JIS のいずれでもないか、ファイルが壊れています。UTF-8 で保存し直してください。</translation>
    </message>
</context>
<context>
    <name>TrafficCommand</name>
    <message>
        <source>--%1 needs a time such as 2026-01-31 or 2026-01-31T09:00, not “%2”.</source>
        <translation>--%1 には 2026-01-31 や 2026-01-31T09:00 のような時刻が必要です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>There is no format “%1” for this: use one of %2.</source>
        <translation>ここでは形式「%1」は使えません。次のいずれかを使ってください: %2。</translation>
    </message>
    <message>
        <source>Standard input (-) can be read once.</source>
        <translation>標準入力 (-) は 1 回しか読み込めません。</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>標準入力を読み込めません: %1。</translation>
    </message>
    <message>
        <source>%1 is a folder: name the files in it.</source>
        <translation>%1 はフォルダーです。中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>--since and --from say the same: give one of them.</source>
        <translation>--since と --from は同じ意味です。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--to must be later than the beginning.</source>
        <translation>--to は始まりより後でなければなりません。</translation>
    </message>
    <message>
        <source>--log-zone needs a zone such as +09:00 or UTC, not “%1”.</source>
        <translation>--log-zone には +09:00 や UTC のようなタイムゾーンが必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Read: %1 of %2 MiB</source>
        <translation>読み込み: %1 / %2 MiB</translation>
    </message>
    <message>
        <source>Read: %1 MiB</source>
        <translation>読み込み: %1 MiB</translation>
    </message>
    <message>
        <source>On Linux, or where a switch mirrors the traffic to (end it with Ctrl-C):</source>
        <translation>Linux、またはスイッチが通信をミラーする先で (Ctrl-C で終わります):</translation>
    </message>
    <message>
        <source>Or without a file in between:</source>
        <translation>または、ファイルを経由せずに:</translation>
    </message>
    <message>
        <source>On Windows, as administrator, with what it brings along:</source>
        <translation>Windows で、管理者として、付属の機能だけで:</translation>
    </message>
    <message>
        <source>Record where the servers are, for at least a week, a month end included.</source>
        <translation>サーバーのある場所で、月末を含めて少なくとも 1 週間記録してください。</translation>
    </message>
    <message>
        <source>Reads captures and logs, and says who uses which RPC service where, and what a block of port 135 would break. Nothing is sent. Files: pcap and pcapng (packed by gzip or not), dce_rpc.log and conn.log of Zeek, eve.json of Suricata, Windows events (JSON lines, XML), pfirewall.log.</source>
        <translation>キャプチャーとログを読み込み、誰がどこのどの RPC サービスを使っているか、ポート 135 を遮断すると何が止まるかを示します。何も送信しません。ファイル: pcap と pcapng (gzip 圧縮も可)、Zeek の dce_rpc.log と conn.log、Suricata の eve.json、Windows のイベント (JSON の行、XML)、pfirewall.log。</translation>
    </message>
    <message>
        <source>A capture or a log; - is standard input.</source>
        <translation>キャプチャーまたはログ。- は標準入力です。</translation>
    </message>
    <message>
        <source>File with lines such as: zone clients 10.1.0.0/16</source>
        <translation>次のような行のあるファイル: zone clients 10.1.0.0/16</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Leave out what is earlier (2026-01-31, 2026-01-31T09:00).</source>
        <translation>これより前を除きます (2026-01-31、2026-01-31T09:00)。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Leave out what is this late or later.</source>
        <translation>この時刻以降を除きます。</translation>
    </message>
    <message>
        <source>Leave out what is earlier than so long ago (24h, 7d), or than a time.</source>
        <translation>この長さ (24h、7d) より前、またはこの時刻より前を除きます。</translation>
    </message>
    <message>
        <source>Zone of logs that do not say it, such as +09:00 (this computer&apos;s).</source>
        <translation>タイムゾーンを書かないログのタイムゾーン。例: +09:00 (既定はこのコンピューター)。</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONE</translation>
    </message>
    <message>
        <source>%1 (table).</source>
        <comment>list of formats</comment>
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
        <source>Print how to make a recording, on Linux and on Windows.</source>
        <translation>Linux と Windows で記録する方法を表示します。</translation>
    </message>
    <message>
        <source>No progress, no remarks.</source>
        <translation>進行状況と注記を表示しません。</translation>
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
        <source>The uses could not be written: %1</source>
        <translation>利用の一覧を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>pfirewall.log has local times without a zone: taken as that of this computer. --log-zone says another.</source>
        <translation>pfirewall.log の時刻はタイムゾーンのない現地時刻です。このコンピューターのものとみなしました。別のタイムゾーンは --log-zone で指定してください。</translation>
    </message>
    <message>
        <source>Stored in %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>--practice records the practice network: name no files with it.</source>
        <translation>--practice は練習用ネットワークを記録します。ファイルは指定できません。</translation>
    </message>
    <message>
        <source>Name at least one capture or log, or - for standard input. --how-to-record says how to make one, --practice shows an example.</source>
        <translation>キャプチャーかログを 1 つ以上、または標準入力を表す - を指定してください。作り方は --how-to-record、例は --practice で表示されます。</translation>
    </message>
    <message>
        <source>Record the practice network (loopback) for a second, and read that.</source>
        <translation>練習用ネットワーク (ループバック) を 1 秒ほど記録し、それを読み込みます。</translation>
    </message>
    <message>
        <source>There is no stored traffic “%1” in %2: --stored list shows what is there.</source>
        <translation>%2 に保存された通信「%1」はありません。--stored list で一覧を表示できます。</translation>
    </message>
    <message>
        <source>No traffic is stored in %1.</source>
        <translation>%1 に保存された通信はありません。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>STORED (UTC)</source>
        <translation>保存 (UTC)</translation>
    </message>
    <message>
        <source>FIRST (UTC)</source>
        <translation>最初 (UTC)</translation>
    </message>
    <message>
        <source>LAST (UTC)</source>
        <translation>最後 (UTC)</translation>
    </message>
    <message>
        <source>USES</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>--stored shows what was read earlier: name no files with it.</source>
        <translation>--stored は以前に読み込んだものを表示します。ファイルは指定できません。</translation>
    </message>
    <message>
        <source>--stored needs a database.</source>
        <translation>--stored にはデータベースが必要です。</translation>
    </message>
    <message>
        <source>Show what was read earlier, by its number; “list” lists it.</source>
        <translation>以前に読み込んだものを番号で表示します。list で一覧を表示します。</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>Remove what was read earlier, by its number in the list.</source>
        <translation>以前に読み込んだものを、一覧の番号で削除します。</translation>
    </message>
    <message>
        <source>Nothing can be written to standard output.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>Stopped before anything could be read.</source>
        <translation>何も読み込めないうちに停止しました。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>TrafficDocument</name>
    <message>
        <source>Client ＼ server</source>
        <translation>クライアント＼サーバー</translation>
    </message>
    <message>
        <source>%1, %2 break</source>
        <comment>uses of a cell</comment>
        <translation>%1 件、うち停止 %2 件</translation>
    </message>
    <message>
        <source>Rows are clients, columns servers: uses, and how many of them break when port 135 is blocked.</source>
        <translation>行はクライアント、列はサーバー。利用の数と、ポート 135 を遮断すると止まる数です。</translation>
    </message>
    <message>
        <source>Who uses port 135 here</source>
        <translation>ここでポート 135 を使っているのは誰か</translation>
    </message>
    <message>
        <source>Port135, traffic report</source>
        <translation>Port135 通信レポート</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>What becomes of each use when port 135 is blocked:</source>
        <translation>ポート 135 を遮断したとき、それぞれの利用がどうなるか:</translation>
    </message>
    <message>
        <source>Worth a look: what attackers do as well</source>
        <translation>確認が必要: 攻撃者も行うこと</translation>
    </message>
    <message>
        <source>Where nobody expects these, a block is a gain.</source>
        <translation>心当たりがなければ、遮断は利益になります。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>How far this goes</source>
        <translation>どこまで言えるか</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>If 135 is blocked</source>
        <translation>135 を遮断すると</translation>
    </message>
    <message>
        <source>135 and the dynamic ports</source>
        <translation>135 と動的ポートを遮断すると</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 more are not listed here; csv and json have all of them.</source>
        <translation>ほかに %1 件あり、ここには載せていません。csv と json にはすべてあります。</translation>
    </message>
</context>
<context>
    <name>TrafficOutput</name>
    <message>
        <source>CLIENT</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>CONN</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>CALLS</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>LAST (UTC)</source>
        <translation>最後 (UTC)</translation>
    </message>
    <message>
        <source>KNOWN</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>IF 135 IS BLOCKED</source>
        <translation>135 を遮断すると</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Worth a look: what attackers do as well</source>
        <translation>確認が必要: 攻撃者も行うこと</translation>
    </message>
    <message>
        <source>No use of RPC was found.</source>
        <translation>RPC の利用は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Uses by segments (rows are clients, columns servers; those that break in brackets)</source>
        <translation>セグメントごとの利用 (行はクライアント、列はサーバー。かっこ内は止まる数)</translation>
    </message>
</context>
<context>
    <name>TrafficReading</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>%1 is an event log of Windows in its own format: export it as XML, with wevtutil qe FILE.evtx /lf:true /f:xml &gt; events.xml</source>
        <translation>%1 は Windows 独自形式のイベント ログです。次のコマンドで XML に書き出してください: wevtutil qe FILE.evtx /lf:true /f:xml &gt; events.xml</translation>
    </message>
    <message>
        <source>%1 is a trace of Windows: make a capture of it, with pktmon etl2pcap FILE.etl</source>
        <translation>%1 は Windows のトレースです。次のコマンドでキャプチャーに変換してください: pktmon etl2pcap FILE.etl</translation>
    </message>
    <message>
        <source>%1 is packed in a way that is not read here: unpack it first. Packed by gzip it could stay.</source>
        <translation>%1 はここでは読み込めない方法で圧縮されています。先に展開してください。gzip であればそのまま読み込めます。</translation>
    </message>
    <message>
        <source>%1 is no capture (pcap, pcapng) and no log that is read here: dce_rpc.log and conn.log of Zeek, eve.json of Suricata, events of Windows as JSON lines or XML, pfirewall.log.</source>
        <translation>%1 はキャプチャー (pcap、pcapng) でも、ここで読み込めるログでもありません。読み込めるのは Zeek の dce_rpc.log と conn.log、Suricata の eve.json、JSON の行または XML の Windows イベント、pfirewall.log です。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
</context>
<context>
    <name>TrafficSave</name>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the traffic</source>
        <translation>通信を保存</translation>
    </message>
    <message>
        <source>%1: end the name in .html, .csv, .json or .jsonl.</source>
        <translation>%1: 名前の末尾を .html、.csv、.json、.jsonl のいずれかにしてください。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>TrafficWelcome</name>
    <message>
        <source>Who uses port 135 here?</source>
        <translation>ここでポート 135 を使っているのは誰か</translation>
    </message>
    <message>
        <source>Before you block port 135, see who needs it: logons, printing, backup and remote management go through it. Drop recordings or logs here; nothing is sent, and no packets, user names or contents are kept.</source>
        <translation>ポート 135 を遮断する前に、誰が必要としているかを確認してください。ログオン、印刷、バックアップ、リモート管理がここを通ります。記録やログをここにドロップしてください。何も送信せず、パケット、ユーザー名、内容は保存しません。</translation>
    </message>
    <message>
        <source>Read are pcap and pcapng (packed by gzip, too), Zeek&apos;s dce_rpc.log and conn.log, Suricata&apos;s eve.json, Windows events 5156, 5157, 5712 and Sysmon 3, the log of rpcfirewall, and pfirewall.log.</source>
        <translation>読み込めるもの: pcap と pcapng (gzip 圧縮も可)、Zeek の dce_rpc.log と conn.log、Suricata の eve.json、Windows イベント 5156、5157、5712 と Sysmon 3、rpcfirewall のログ、pfirewall.log。</translation>
    </message>
    <message>
        <source>To record on Linux, at a mirror port or on the server</source>
        <translation>Linux で記録する (ミラー ポートまたはサーバー上)</translation>
    </message>
    <message>
        <source>Record for a week at least, with a night and the end of a month in it: what did not happen in that time is not there.</source>
        <translation>夜間と月末を含め、1 週間以上記録してください。その期間に行われなかったことは含まれません。</translation>
    </message>
    <message>
        <source>Nothing at hand? “Practice” watches the practice network for a second; what was read earlier is under “Kept”.</source>
        <translation>手元に何もなければ、「練習」で練習用ネットワークを 1 秒ほど見られます。以前に読み込んだものは「保存済み」にあります。</translation>
    </message>
    <message>
        <source>To record on Windows, as administrator; the file keeps the last 4 GB</source>
        <translation>Windows で記録する（管理者として。ファイルには最新の 4 GB が残ります）</translation>
    </message>
</context>
<context>
    <name>TrafficWords</name>
    <message>
        <source>%1 %2 UTC</source>
        <comment>date, time</comment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Named pipe</source>
        <translation>名前付きパイプ</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>マッパーの回答</translation>
    </message>
    <message>
        <source>Activated</source>
        <translation>DCOM の起動</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Keeps working</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Until reconnect</source>
        <translation>再接続まで</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>分からない</translation>
    </message>
    <message>
        <source>Services made or started from afar</source>
        <translation>遠隔からのサービスの作成・開始</translation>
    </message>
    <message>
        <source>Scheduled tasks made or run from afar</source>
        <translation>遠隔からのタスクの作成・実行</translation>
    </message>
    <message>
        <source>Programs run from afar (WMI, DCOM)</source>
        <translation>遠隔からのプログラムの実行 (WMI、DCOM)</translation>
    </message>
    <message>
        <source>The whole endpoint map read</source>
        <translation>エンドポイント マップ全体の読み出し</translation>
    </message>
    <message>
        <source>Directory replication by no known controller</source>
        <translation>ドメイン コントローラーと確認できないものによるディレクトリ複製</translation>
    </message>
    <message>
        <source>Port 135, nothing more is known</source>
        <translation>ポート 135 (それ以上は分かりません)</translation>
    </message>
    <message>
        <source>A DCOM object</source>
        <translation>DCOM オブジェクト</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>操作 %1</translation>
    </message>
    <message>
        <source>The conversation is with port 135 itself.</source>
        <translation>ポート 135 そのものとの通信です。</translation>
    </message>
    <message>
        <source>The client asked the endpoint mapper for this port before it connected.</source>
        <translation>クライアントは接続の前に、このポートをエンドポイント マッパーに尋ねています。</translation>
    </message>
    <message>
        <source>The client got this port from a DCOM activation on port 135 before it connected.</source>
        <translation>クライアントは接続の前に、ポート 135 での DCOM の起動でこのポートを知らされています。</translation>
    </message>
    <message>
        <source>The client spoke with port 135 right before it connected; what about could not be read.</source>
        <translation>クライアントは接続の直前にポート 135 と通信しています。その内容は読み取れませんでした。</translation>
    </message>
    <message>
        <source>The connection was there before the recording, or before the client asked port 135; a new one will need 135.</source>
        <translation>接続は記録の前から、またはポート 135 に尋ねる前からありました。新しい接続には 135 が必要です。</translation>
    </message>
    <message>
        <source>It goes through a named pipe (SMB), which needs no port 135.</source>
        <translation>名前付きパイプ (SMB) を通るため、ポート 135 は不要です。</translation>
    </message>
    <message>
        <source>The port is a fixed one, and the client did not ask port 135 for it.</source>
        <translation>固定のポートで、クライアントはポート 135 に尋ねていません。</translation>
    </message>
    <message>
        <source>The port is a dynamic one, but no conversation with port 135 was seen before.</source>
        <translation>動的ポートですが、その前にポート 135 との通信は見られませんでした。</translation>
    </message>
    <message>
        <source>No conversation with port 135 was seen before, and the port may be a fixed one.</source>
        <translation>その前にポート 135 との通信は見られず、固定のポートかもしれません。</translation>
    </message>
    <message>
        <source>A web server carries it, which needs no port 135.</source>
        <translation>Web サーバーが中継するため、ポート 135 は不要です。</translation>
    </message>
    <message>
        <source>It goes over UDP; who told the client the port was not seen.</source>
        <translation>UDP を使います。クライアントがどこでポートを知ったかは見られませんでした。</translation>
    </message>
    <message>
        <source>Services are made, changed or started from afar: administration, or an attack. Between workstations a block is a gain.</source>
        <translation>遠隔からサービスが作成、変更、開始されています。管理作業か、攻撃です。ワークステーション間であれば、遮断は利益になります。</translation>
    </message>
    <message>
        <source>Tasks are made or run from afar: administration, or an attack. Between workstations a block is a gain.</source>
        <translation>遠隔からタスクが作成または実行されています。管理作業か、攻撃です。ワークステーション間であれば、遮断は利益になります。</translation>
    </message>
    <message>
        <source>Programs can be run from afar this way: administration, or an attack. Between workstations a block is a gain.</source>
        <translation>この方法で遠隔からプログラムを実行できます。管理作業か、攻撃です。ワークステーション間であれば、遮断は利益になります。</translation>
    </message>
    <message>
        <source>The whole endpoint map was read: an inventory, or somebody who looks for a way in. A block is a gain.</source>
        <translation>エンドポイント マップ全体が読み出されています。棚卸しか、侵入口を探す者です。遮断は利益になります。</translation>
    </message>
    <message>
        <source>The directory is replicated by a computer that was not seen as a domain controller: check it. If it is none, a block is a gain.</source>
        <translation>ドメイン コントローラーと確認できないコンピューターがディレクトリを複製しています。確認してください。ドメイン コントローラーでなければ、遮断は利益になります。</translation>
    </message>
    <message>
        <source>other</source>
        <comment>segment</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Nothing in it has a time: what it covers is not known.</source>
        <translation>時刻の情報がないため、どの期間のものかは分かりません。</translation>
    </message>
    <message>
        <source>Covered: %1, from %2 to %3.</source>
        <comment>length, begin, end</comment>
        <translation>対象期間: %1 (%2 から %3 まで)。</translation>
    </message>
    <message>
        <source>Shorter than 7 days: too short to decide what nobody needs.</source>
        <translation>7 日より短い期間です。不要なものを決めるには短すぎます。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), of them %1 from Monday to Friday.</source>
        <translation>
            <numerusform>%n 日、うち月曜日から金曜日は %1 日。</numerusform>
        </translation>
    </message>
    <message>
        <source>No night is in it: backups and jobs of the night are missing.</source>
        <translation>夜間が含まれていません。夜間のバックアップやジョブは見えません。</translation>
    </message>
    <message>
        <source>No end of a month is in it: monthly jobs are missing.</source>
        <translation>月末が含まれていません。月次のジョブは見えません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it ends in the middle; what came before was read.</source>
        <translation>途中で終わっています。そこまでを読み込みました。</translation>
    </message>
    <message>
        <source>it is damaged; what came before was read.</source>
        <translation>破損しています。そこまでを読み込みました。</translation>
    </message>
    <message>
        <source>the reading was stopped; what came before counts.</source>
        <translation>読み込みを中止しました。そこまでを対象にします。</translation>
    </message>
    <message>
        <source>nothing in it, or nothing in the time asked for.</source>
        <translation>中身がないか、指定の期間のものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) of a kind of network that is not read.</source>
        <translation>
            <numerusform>対応していない種類のネットワークのパケットが %n 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) cut at %1 bytes: interfaces may not be readable.</source>
        <translation>
            <numerusform>%n 個のパケットが %1 バイトで切られています。インターフェイスを読み取れないことがあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) recorded shorter than they were.</source>
        <translation>
            <numerusform>%n 個のパケットが実際より短く記録されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the recorder lost %n packet(s).</source>
        <translation>
            <numerusform>記録時に %n 個のパケットが失われました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of conversations are missing.</source>
        <translation>
            <numerusform>通信のうち %n バイトが欠けています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were there twice and count once.</source>
        <translation>
            <numerusform>%n 件が重複していたため、1 件として数えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read.</source>
        <translation>
            <numerusform>%n 件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) were forgotten for lack of room.</source>
        <translation>
            <numerusform>メモリの制限のため、%n 件の接続を途中で手放しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) of computers with themselves left out.</source>
        <translation>
            <numerusform>コンピューター自身との接続 %n 件を除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SMB connection(s) are encrypted: pipes in them are not seen.</source>
        <translation>
            <numerusform>%n 件の SMB 接続は暗号化されており、中のパイプは見えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n connection(s) one direction alone was recorded.</source>
        <translation>
            <numerusform>%n 件の接続は片方向だけが記録されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>How the interface of a call is known: %1.</source>
        <translation>呼び出しのインターフェイスの根拠: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) more were left out for lack of room.</source>
        <translation>
            <numerusform>ほかに %n 件の利用を、メモリの制限のため除きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A use that did not happen in this time is not here.</source>
        <translation>この期間に行われなかった利用は含まれていません。</translation>
    </message>
    <message>
        <source>If port 135 is blocked: %1.</source>
        <translation>ポート 135 を遮断すると: %1。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1 の %2 行目</translation>
    </message>
    <message>
        <source>%1: a zone needs a name and ranges, as in: zone clients 10.1.0.0/16</source>
        <translation>%1: zone には名前と範囲が必要です。例: zone clients 10.1.0.0/16</translation>
    </message>
    <message>
        <source>%1: the zone “%2” needs ranges, as in: zone clients 10.1.0.0/16</source>
        <translation>%1: zone「%2」には範囲が必要です。例: zone clients 10.1.0.0/16</translation>
    </message>
    <message>
        <source>%1: “%2” is no range of addresses. Write networks as 10.1.0.0/16, ranges as 10.1.0.5-10.1.0.9, with commas between.</source>
        <translation>%1: 「%2」はアドレスの範囲ではありません。ネットワークは 10.1.0.0/16、範囲は 10.1.0.5-10.1.0.9 のように書き、間をコンマで区切ってください。</translation>
    </message>
    <message>
        <source>%1: there is a zone “%2” already.</source>
        <translation>%1: zone「%2」はすでにあります。</translation>
    </message>
    <message>
        <source>%1: more zones than %2.</source>
        <translation>%1: zone が %2 個を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) of an encrypted wireless network: record behind the access point.</source>
        <translation>
            <numerusform>暗号化された無線ネットワークのフレームが %n 件あります。アクセス ポイントの後ろで記録してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a #Fields line before them: read in the standard order of the Windows Firewall.</source>
        <translation>
            <numerusform>#Fields 行が前にない行が %n 行あります。Windows ファイアウォールの標準の順序で読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing from %1 to %2: that time does not count.</source>
        <translation>%1 から %2 までは何もありません。その期間は対象に含めません。</translation>
    </message>
</context>
<context>
    <name>UnitCheck</name>
    <message>
        <source>an account of its own</source>
        <translation>専用のアカウント</translation>
    </message>
    <message>
        <source>The service has a /tmp of its own and does not see %1. Copy it to %2.</source>
        <translation>サービスは専用の /tmp を使うため、%1 が見えません。%2 にコピーしてください。</translation>
    </message>
    <message>
        <source>The service runs as an account of its own, which does not see %1 in a home folder. Copy it to %2, or name the account that owns it: --user NAME.</source>
        <translation>サービスは専用のアカウントで動き、ホーム フォルダー内の %1 が見えません。%2 にコピーするか、所有するアカウントを --user NAME で指定してください。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>The service runs as %1, which may not read %2. Allow it (chmod o+rX for it and its folders), or name an account that may: --user NAME.</source>
        <translation>サービスは%1で動き、%2 を読み取れません。読み取りを許可する (ファイルとフォルダーに chmod o+rX) か、読み取れるアカウントを --user NAME で指定してください。</translation>
    </message>
    <message>
        <source>The output %1 leaves the folder of the service. Write its absolute path.</source>
        <translation>出力 %1 はサービスのフォルダーの外を指しています。絶対パスで書いてください。</translation>
    </message>
    <message>
        <source>The service has a /tmp of its own: nobody would find %1. Write only %2, which lies in %3 then.</source>
        <translation>サービスは専用の /tmp を使うため、%1 は見つからなくなります。%2 とだけ書いてください。%3 に置かれます。</translation>
    </message>
    <message>
        <source>The service runs as an account of its own, which may write in %1 only, not to %2. Write only %3, which lies there then, or name an account that may write there: --user NAME.</source>
        <translation>サービスは専用のアカウントで動き、書き込めるのは %1 だけで、%2 には書き込めません。%3 とだけ書く (そのフォルダーに置かれます) か、書き込めるアカウントを --user NAME で指定してください。</translation>
    </message>
    <message>
        <source>The folder %1 of the output is not there. Make it first.</source>
        <translation>出力先のフォルダー %1 がありません。先に作成してください。</translation>
    </message>
    <message>
        <source>%1 may not write to the folder %2 of the output. Allow it, or name another folder.</source>
        <translation>%1 は出力先のフォルダー %2 に書き込めません。書き込みを許可するか、別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no name of an account.</source>
        <translation>「%1」はアカウント名ではありません。</translation>
    </message>
    <message>
        <source>A scheduled scan has no standard input. Put the targets into a file: --targets FILE.</source>
        <translation>定期スキャンには標準入力がありません。対象をファイルに書き、--targets FILE で指定してください。</translation>
    </message>
    <message>
        <source>The service needs the absolute path of the program, not “%1”.</source>
        <translation>サービスにはプログラムの絶対パスが必要です (「%1」は使えません)。</translation>
    </message>
    <message>
        <source>The task needs the absolute path of port135-cli.exe on the computer that will run it: --program C:\…\port135-cli.exe, not “%1”.</source>
        <translation>タスクには、実行するコンピューターでの port135-cli.exe の絶対パスが必要です: --program C:\…\port135-cli.exe (「%1」は使えません)。</translation>
    </message>
    <message>
        <source>The task starts in another folder. Write the absolute path of %1 on the computer that will run it behind “--”.</source>
        <translation>タスクは別のフォルダーで始まります。実行するコンピューターでの %1 の絶対パスを「--」の後に書いてください。</translation>
    </message>
    <message>
        <source>%1 lies in the profile of %2, which the account of the task (LOCAL SERVICE) cannot read. Name the account that may: --user NAME (its password is not needed), or install Port135 for all users and put the lists into C:\ProgramData\Port135.</source>
        <translation>%1 は %2 のプロファイルにあり、タスクのアカウント (LOCAL SERVICE) では読み取れません。読み取れるアカウントを --user NAME で指定する (パスワードは不要) か、Port135 をすべてのユーザー用にインストールし、一覧を C:\ProgramData\Port135 に置いてください。</translation>
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
    <name>UseDocument</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>clients, servers, calls</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>クライアント %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>サーバー %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>呼び出し %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more service(s)</source>
        <translation>
            <numerusform>ほかに %n 件のサービス</numerusform>
        </translation>
    </message>
    <message>
        <source>What if port 135 is blocked here?</source>
        <translation>ここでポート 135 を遮断すると？</translation>
    </message>
    <message>
        <source>What if 135 and the dynamic ports are blocked here?</source>
        <translation>ここで 135 と動的ポートを遮断すると？</translation>
    </message>
    <message>
        <source>No use is shown.</source>
        <translation>表示されている利用はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n use(s) shown:</source>
        <translation>
            <numerusform>表示中の利用 %n 件:</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look: a block may be a gain</source>
        <translation>確認が必要: 遮断が利益になることがあります</translation>
    </message>
    <message>
        <source>Administrators do this, and attackers do. Between workstations nobody should.</source>
        <translation>管理者も行いますが、攻撃者も行います。ワークステーション間では通常ありません。</translation>
    </message>
    <message>
        <source>%1 (which of both serves was not seen)</source>
        <translation>%1 (どちらがサーバーかは確認できませんでした)</translation>
    </message>
    <message>
        <source>If 135 is blocked</source>
        <translation>135 を遮断すると</translation>
    </message>
    <message>
        <source>135 and the dynamic ports</source>
        <translation>135 と動的ポートを遮断すると</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>エラー応答</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>操作 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>operations</comment>
        <translation>
            <numerusform>ほかに %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>They stop, at the latest when they connect anew.</source>
        <translation>停止します。遅くとも次の接続から使えなくなります。</translation>
    </message>
    <message>
        <source>They go on as long as their connection holds, then they stop.</source>
        <translation>接続が続く間は使えますが、その後は停止します。</translation>
    </message>
    <message>
        <source>Nothing that was seen says how they find their port.</source>
        <translation>どのようにポートを見つけているか、記録からは分かりません。</translation>
    </message>
    <message>
        <source>They do not need what is blocked.</source>
        <translation>遮断されるものを必要としません。</translation>
    </message>
</context>
<context>
    <name>UserCatalogue</name>
    <message>
        <source>Your interface file %1 cannot be read: %2. The built-in catalogue is used.</source>
        <translation>インターフェイス ファイル %1 を読み取れません: %2。内蔵のカタログを使用します。</translation>
    </message>
    <message>
        <source>Your interface file is left out until it is put right. %1</source>
        <translation>修正されるまで、独自のインターフェイス ファイルは使用しません。%1</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Checks an evidence bundle, without a network: that its files are those of its manifest, that the rating and the JSON follow from the observations, and who signed it.
Exit code 0: all of it holds; 1: something fails; 4: nothing fails, but something is not proven.</source>
        <translation>証拠バンドルをネットワークなしで検証します。ファイルがマニフェストのとおりか、評価と JSON が観測内容から得られるか、誰が署名したかを調べます。
終了コード 0: すべて一致、1: 不一致あり、4: 不一致はないが証明されないものがある。</translation>
    </message>
    <message>
        <source>The zip file that export --format bundle wrote.</source>
        <translation>export --format bundle が書いた zip ファイル。</translation>
    </message>
    <message>
        <source>Whose signature it must have: a public key file.</source>
        <translation>必要な署名の公開鍵ファイル。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
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
        <source>Name one bundle.</source>
        <translation>バンドルを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>what was checked, the result, a sentence</comment>
        <translation>%1: %2。%3</translation>
    </message>
    <message>
        <source>SHA-256 of the manifest: %1</source>
        <translation>マニフェストの SHA-256: %1</translation>
    </message>
    <message>
        <source>The bundle was changed, or is damaged: do not rely on it.</source>
        <translation>バンドルは変更されたか壊れています。信頼しないでください。</translation>
    </message>
    <message>
        <source>The bundle holds in everything that was checked.</source>
        <translation>調べたすべての点でバンドルは一致しています。</translation>
    </message>
    <message>
        <source>Nothing contradicts the bundle, but not all of it is proven.</source>
        <translation>バンドルに矛盾はありませんが、すべてが証明されたわけではありません。</translation>
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
        <translation>ポート %1 は開いています。応答は RPC のようでしたが、プロトコルの仕様に反していました。</translation>
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
        <translation>応答がプロトコルの仕様に反していたため、サービスの一覧は不完全です (読み取った行数: %3)。</translation>
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
        <translation>応答が RPC プロトコルの仕様に反していました。</translation>
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
        <translation>公開</translation>
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
        <source>No RPC behind it</source>
        <comment>port state</comment>
        <translation>RPC の応答なし</translation>
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
        <source>Not known</source>
        <comment>support</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <comment>support</comment>
        <translation>サポート終了</translation>
    </message>
    <message>
        <source>Only paid security updates (ESU)</source>
        <comment>support</comment>
        <translation>有償の更新プログラムのみ (ESU)</translation>
    </message>
    <message>
        <source>Extended support</source>
        <comment>support</comment>
        <translation>延長サポート</translation>
    </message>
    <message>
        <source>Supported</source>
        <comment>support</comment>
        <translation>サポート中</translation>
    </message>
    <message>
        <source>The list of services is incomplete (lines read: %3): the scan was stopped while this host was examined. When the scan is resumed, it is examined again.</source>
        <translation>サービスの一覧は不完全です (読み取った行数: %3)。このホストの調査中にスキャンが停止されました。スキャンを再開すると、このホストはもう一度調査されます。</translation>
    </message>
    <message>
        <source>The scan was stopped while this host was examined, so that not everything was asked. When the scan is resumed, it is examined again.</source>
        <translation>このホストの調査中にスキャンが停止されたため、一部の項目は確認されていません。スキャンを再開すると、このホストはもう一度調査されます。</translation>
    </message>
    <message>
        <source>The time for this host ended before all that it lists was tried.</source>
        <translation>このホストにかける時間が、一覧にあるものをすべて試す前に終わりました。</translation>
    </message>
    <message>
        <source>Parts of its answers could not be read; what stands beside them was kept.</source>
        <translation>応答の一部を読み取れませんでした。その前後の内容は残しています。</translation>
    </message>
    <message>
        <source>It sent a text or a list that is longer than what is kept of it.</source>
        <translation>残す長さを超えるテキストまたは一覧が送られてきました。</translation>
    </message>
    <message>
        <source>Not all of the messages found room among the evidence.</source>
        <translation>証拠として残す量を超えたため、メッセージの一部は残していません。</translation>
    </message>
    <message>
        <source>Depends on the edition</source>
        <comment>support</comment>
        <translation>エディションによる</translation>
    </message>
    <message>
        <source>This name was not examined, because there is no such name: see whether it is written rightly, or what became of the host.</source>
        <translation>この名前は存在しないため、調査しませんでした。つづりが正しいか、ホストがどうなったかを確認してください。</translation>
    </message>
    <message>
        <source>This name was not examined, because nobody could say its address: see whether this computer reaches its DNS servers.</source>
        <translation>この名前のアドレスが得られなかったため、調査しませんでした。このコンピューターから DNS サーバーに到達できるかを確認してください。</translation>
    </message>
    <message>
        <source>This host was not examined, because this computer has no route to it: see its routing table and its network connections.</source>
        <translation>このコンピューターにホストへの経路がないため、調査しませんでした。ルーティング テーブルとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>This host could not be examined, because this computer has no route to it: see its routing table and its network connections.</source>
        <translation>このコンピューターにホストへの経路がないため、調査できませんでした。ルーティング テーブルとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>This host could not be examined, because a route of this computer prohibits the way to it: see its routing table.</source>
        <translation>このコンピューターの経路設定がホストへの通信を禁止しているため、調査できませんでした。ルーティング テーブルを確認してください。</translation>
    </message>
    <message>
        <source>This host could not be examined, because a blackhole route of this computer swallows what is sent to it: see its routing table.</source>
        <translation>このコンピューターのブラックホール経路がホストへの送信を破棄するため、調査できませんでした。ルーティング テーブルを確認してください。</translation>
    </message>
    <message>
        <source>There is no such name.</source>
        <translation>その名前は存在しません。</translation>
    </message>
    <message>
        <source>Nobody could say the address of the name.</source>
        <translation>名前のアドレスが得られませんでした。</translation>
    </message>
    <message>
        <source>This computer has no route to the host.</source>
        <translation>このコンピューターに、ホストへの経路がありません。</translation>
    </message>
    <message>
        <source>A route of this computer prohibits the way.</source>
        <translation>このコンピューターの経路設定が通信を禁止しています。</translation>
    </message>
    <message>
        <source>A blackhole route of this computer swallows what is sent that way.</source>
        <translation>このコンピューターのブラックホール経路が、その方向への送信を破棄しています。</translation>
    </message>
    <message>
        <source>Names that could not be resolved, so that their hosts were left out: %1.</source>
        <translation>名前を解決できなかったため、調べていないホストがあります: %1。</translation>
    </message>
    <message>
        <source>%1 of %2 addresses that answered take connections and speak no RPC, all in the same way: most likely something in between answers for them (a SYN proxy, a tarpit or a load balancer). They are not listed one by one here; CSV and JSON hold all of them.</source>
        <translation>応答した %2 個のアドレスのうち %1 個は、接続を受け付けるだけで RPC を話さず、どれも同じ様子です。途中の機器 (SYN プロキシ、ターピット、ロード バランサー) が代わりに応答していると考えられます。ここでは 1 件ずつ表示しません。CSV と JSON にはすべて含まれます。</translation>
    </message>
    <message>
        <source>There is an endpoint mapper on port %1, but it speaks neither of the data representations (NDR, NDR64) that this program reads: %2.</source>
        <translation>ポート %1 にエンドポイント マッパーがありますが、このプログラムが読み取れるデータ表現 (NDR、NDR64) のどちらにも対応していません: %2。</translation>
    </message>
    <message>
        <source>Its computer name has more than 15 characters, which no NetBIOS name has: it may not be what it says.</source>
        <translation>コンピューター名が 15 文字を超えています。NetBIOS 名は 15 文字までなので、名乗っているとおりのホストではない可能性があります。</translation>
    </message>
</context>
<context>
    <name>WorkCommand</name>
    <message>
        <source>What comes in is no unit of work.</source>
        <translation>受け取ったものは作業の単位ではありません。</translation>
    </message>
    <message>
        <source>Waiting for port135-cli scan --bus %1.</source>
        <translation>port135-cli scan --bus %1 を待っています。</translation>
    </message>
    <message>
        <source>Part %1 of %2: %3 addresses</source>
        <translation>部分 %1/%2: %3 アドレス</translation>
    </message>
    <message>
        <source>Part %1 took too long, and another computer has it: the result counts once.</source>
        <translation>部分 %1 は時間がかかりすぎたため、別のコンピューターに渡されました。結果は 1 回だけ数えられます。</translation>
    </message>
    <message>
        <source>Parts done here: %1</source>
        <translation>ここで終えた部分: %1</translation>
    </message>
    <message>
        <source>Examines parts of a scan that another computer leads: port135-cli scan --bus FOLDER, where FOLDER is shared by all. What this computer may scan says this computer: --exclude and --allow-public hold here, whatever the scan asks for.</source>
        <translation>別のコンピューターが進めるスキャン (port135-cli scan --bus FOLDER。FOLDER は全員で共有) の部分を調べます。このコンピューターが何をスキャンしてよいかは、このコンピューターで決めます。スキャンの要求にかかわらず、ここで指定した --exclude と --allow-public が有効です。</translation>
    </message>
    <message>
        <source>The shared folder; without it, work comes from standard input.</source>
        <translation>共有フォルダー。指定しないと、作業は標準入力から受け取ります。</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Seconds after which the part of a worker that is gone goes to another (60).</source>
        <translation>いなくなったコンピューターの部分を別のコンピューターに渡すまでの秒数 (60)。</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Never scan these from here; may be repeated.</source>
        <translation>ここからは決してスキャンしません。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>Scan public addresses too: only those that are yours.</source>
        <translation>グローバル アドレスもスキャンします。自分のものだけにしてください。</translation>
    </message>
    <message>
        <source>Sign results with this key: see port135-cli key.</source>
        <translation>結果にこの鍵で署名します。port135-cli key を参照。</translation>
    </message>
    <message>
        <source>KEYFILE</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>No progress on standard error.</source>
        <translation>標準エラーに進行状況を表示しません。</translation>
    </message>
    <message>
        <source>en or ja.</source>
        <translation>en または ja。</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>work takes no targets: those come from the scan.</source>
        <translation>work に対象は指定しません。対象はスキャンから受け取ります。</translation>
    </message>
    <message>
        <source>--exclude of work takes addresses, not names.</source>
        <translation>work の --exclude には名前ではなくアドレスを指定します。</translation>
    </message>
</context>
<context>
    <name>ZoneTransfer</name>
    <message>
        <source>its answer is no zone transfer</source>
        <translation>応答がゾーン転送ではありません</translation>
    </message>
    <message>
        <source>it gives no records of the zone</source>
        <translation>ゾーンのレコードを返しません</translation>
    </message>
    <message>
        <source>the zone has more than %1 records</source>
        <translation>ゾーンのレコードが %1 件を超えています</translation>
    </message>
    <message>
        <source>it does not give the zone to this computer. Allow zone transfers to this computer on the DNS server, or export the zone to a file there</source>
        <translation>このコンピューターにはゾーンを転送しません。DNS サーバーでこのコンピューターへのゾーン転送を許可するか、サーバー上でゾーンをファイルにエクスポートしてください</translation>
    </message>
    <message>
        <source>it answers with error %1</source>
        <translation>エラー %1 を返します</translation>
    </message>
    <message>
        <source>“%1” is not the name of a zone</source>
        <translation>「%1」はゾーン名ではありません</translation>
    </message>
    <message>
        <source>it takes too long</source>
        <translation>時間がかかりすぎます</translation>
    </message>
    <message>
        <source>it sends more than %1 MiB</source>
        <translation>%1 MiB を超えるデータを送ってきます</translation>
    </message>
    <message>
        <source>“dns:%1” names no zone: write dns:ZONE or dns:ZONE@SERVER.</source>
        <translation>「dns:%1」はゾーンを指していません。dns:ZONE または dns:ZONE@SERVER と書いてください。</translation>
    </message>
    <message>
        <source>The name servers of the zone %1 were not found. Name one: dns:%1@SERVER.</source>
        <translation>ゾーン %1 のネーム サーバーが見つかりません。dns:%1@SERVER のように指定してください。</translation>
    </message>
    <message>
        <source>The zone %1 could not be fetched. %2.</source>
        <comment>zone, server and reason</comment>
        <translation>ゾーン %1 を取得できませんでした。%2。</translation>
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
    <message>
        <source>Page to show first: %1.</source>
        <translation>最初に表示するページ: %1。</translation>
    </message>
    <message>
        <source>--page %1: choose one of %2.</source>
        <translation>--page %1: %2 のいずれかを選んでください。</translation>
    </message>
    <message>
        <source>What to put into the target field, or files with lists of it.</source>
        <translation>対象欄に入れる内容、または対象の一覧のファイル。</translation>
    </message>
</context>
<context>
    <name>port135::notify::Notifier</name>
    <message>
        <source>Syslog (CEF)</source>
        <translation>Syslog (CEF)</translation>
    </message>
    <message>
        <source>Webhook (JSON)</source>
        <translation>Webhook (JSON)</translation>
    </message>
    <message>
        <source>https://HOST/PATH</source>
        <translation>https://HOST/PATH</translation>
    </message>
    <message>
        <source>HOST:PORT, tcp://HOST:PORT, tcp+lf://HOST:PORT or tls://HOST:PORT, with ?format=ocsf or ?format=ecs</source>
        <translation>HOST:PORT、tcp://HOST:PORT、tcp+lf://HOST:PORT、tls://HOST:PORT。?format=ocsf または ?format=ecs を付けられます</translation>
    </message>
</context>
<context>
    <name>port135::notify::SyslogSink</name>
    <message>
        <source>Too many messages wait for the syslog receiver %1: this one is left out.</source>
        <translation>syslog サーバー %1 への送信待ちのメッセージが多すぎるため、このメッセージは送信しません。</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>The syslog receiver %1 did not take the messages: %2.</source>
        <translation>syslog サーバー %1 にメッセージを送信できませんでした: %2。</translation>
    </message>
    <message>
        <source>“%1” is no address of a syslog receiver: write HOST:PORT, udp://HOST:PORT, tcp://HOST:PORT (octet count), tcp+lf://HOST:PORT (a line each), tls://HOST:PORT or tls+lf://HOST:PORT, and behind it ?format=ocsf or ?format=ecs for JSON.</source>
        <translation>「%1」は syslog の受信側のアドレスではありません。HOST:PORT、udp://HOST:PORT、tcp://HOST:PORT (オクテット数)、tcp+lf://HOST:PORT (1 行に 1 件)、tls://HOST:PORT、tls+lf://HOST:PORT のいずれかで書き、JSON の場合は ?format=ocsf または ?format=ecs を付けてください。</translation>
    </message>
    <message>
        <source>This installation has no TLS library, which %1 needs.</source>
        <translation>%1 に必要な TLS ライブラリがこの環境にありません。</translation>
    </message>
</context>
<context>
    <name>port135::notify::WebhookSink</name>
    <message>
        <source>the connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>接続が切断されました</translation>
    </message>
    <message>
        <source>its name was not found</source>
        <translation>名前が見つかりません</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>its certificate could not be verified</source>
        <translation>証明書を検証できません</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>接続に失敗しました (%1)</translation>
    </message>
    <message>
        <source>A webhook needs a complete address that begins with https:// or http://.</source>
        <translation>Webhook には、https:// または http:// で始まる完全なアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Too many messages wait for the webhook %1: this one is left out.</source>
        <translation>Webhook %1 への送信待ちのメッセージが多すぎるため、このメッセージは送信しません。</translation>
    </message>
    <message>
        <source>it redirects elsewhere (HTTP %1): give the final address</source>
        <translation>別の場所へリダイレクトされました (HTTP %1)。最終的なアドレスを指定してください</translation>
    </message>
    <message>
        <source>it answered with HTTP %1</source>
        <translation>HTTP %1 が返されました</translation>
    </message>
    <message>
        <source>The webhook %1 did not take the message: %2.</source>
        <translation>Webhook %1 にメッセージを送信できませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>port135::pipeline::ScanKeeper</name>
    <message>
        <source>%1 The scan goes on without it: its results are only in memory, so export them.</source>
        <translation>%1 履歴なしでスキャンを続けます。結果はメモリ上にしかないため、エクスポートしてください。</translation>
    </message>
    <message>
        <source>The stored hosts cannot be read: %1. Close other programs and resume the scan again.</source>
        <translation>保存済みのホストを読み取れません: %1。ほかのプログラムを終了してから、スキャンをもう一度再開してください。</translation>
    </message>
</context>
<context>
    <name>port135::pipeline::ScanService</name>
    <message>
        <source>A scan is running already. Stop it first.</source>
        <translation>すでにスキャン中です。先に停止してください。</translation>
    </message>
    <message>
        <source>The practice network could not be opened on 127.135.0.0/24: %1</source>
        <translation>練習用ネットワークを 127.135.0.0/24 で開けませんでした: %1</translation>
    </message>
    <message>
        <source>The system allows this program %1 connections at once: the scan keeps to that.</source>
        <translation>システムが許す同時接続数は %1 です。スキャンはこの範囲で行います。</translation>
    </message>
    <message>
        <source>The scan had to end early: %1</source>
        <translation>スキャンを途中で終了しました: %1</translation>
    </message>
    <message>
        <source>The practice network lies on %1 now, because another program uses that of the scan (%2). End that program, or scan anew.</source>
        <translation>スキャンした練習用ネットワーク (%2) を別のプログラムが使用しているため、練習用ネットワークは現在 %1 にあります。そのプログラムを終了するか、新しくスキャンしてください。</translation>
    </message>
    <message>
        <source>The scan was begun with other rules: the hosts that are still missing are rated by those of today. A new scan rates all hosts alike.</source>
        <translation>このスキャンは別のルールで始められました。残りのホストは現在のルールで評価します。すべてのホストを同じルールで評価するには、新しくスキャンしてください。</translation>
    </message>
    <message>
        <source>The exceptions in the history could not be read, so that every finding counts in this scan: %1</source>
        <translation>履歴の例外を読み取れなかったため、このスキャンではすべての指摘を数えます: %1</translation>
    </message>
    <message>
        <source>The scan was stopped before it went on.</source>
        <translation>スキャンは再開する前に停止されました。</translation>
    </message>
    <message>
        <source>The exceptions for these names hold only where the name itself was a target, since it did not resolve: %1. To renew one, make it for the address of the host.</source>
        <translation>次の名前は解決できなかったため、その例外は名前自体が対象だった場合だけ有効です: %1。例外を更新するには、ホストのアドレスに対して作成し直してください。</translation>
    </message>
    <message>
        <source>The exceptions for these names hold only where the name itself was a target, since names are not looked up in this scan (--no-dns): %1. To renew one, make it for the address of the host.</source>
        <translation>このスキャンでは名前を解決しないため (--no-dns)、次の名前の例外は名前自体が対象だった場合だけ有効です: %1。例外を更新するには、ホストのアドレスに対して作成し直してください。</translation>
    </message>
    <message>
        <source>%1 says that it is called %2, but that name does not lead to it: the exception from %3 for that name does not accept its finding. If it is the same host, make an exception for its address.</source>
        <translation>%1 は自身を %2 と名乗っていますが、その名前はこのアドレスを指していません。この名前に対する %3 の例外は、このホストの検出項目をリスク受容しません。同じホストの場合は、アドレスに対して例外を作成してください。</translation>
    </message>
    <message>
        <source>On with the scan of %1: %2 of its %3 addresses are still to be examined, %4.</source>
        <translation>%1 のスキャンを続けます。%3 個のアドレスのうち %2 個が未調査です: %4。</translation>
    </message>
    <message>
        <source>The name %1 has only link-local addresses, which need the network interface; it is left out. Write them as fe80::1%interface.</source>
        <translation>名前 %1 にはリンクローカル アドレスしかなく、ネットワーク インターフェイスの指定が必要なため除外します。fe80::1%interface のように書いてください。</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved (%2): it is not examined, and the results say so.</source>
        <translation>名前 %1 を解決できませんでした (%2)。このホストは調査されず、結果にもそのように示されます。</translation>
    </message>
    <message>
        <source>The firewall of the practice network could not be opened again: another program took a port. Try again.</source>
        <translation>練習用ネットワークのファイアウォールを開き直せませんでした。別のプログラムがポートを使っています。もう一度試してください。</translation>
    </message>
    <message>
        <source>This scan was merged from parts of %1 computers, and does not go on here. Scan what is missing where it belongs, and merge it with the others.</source>
        <translation>このスキャンは %1 個の部分スキャンをまとめたもので、ここでは続行できません。足りない部分を本来の場所でスキャンし、ほかの部分とまとめてください。</translation>
    </message>
    <message>
        <source>The system lets this program open too few files and connections for a scan: nothing is examined. Close other windows of it, or allow it more (ulimit -n), and scan again.</source>
        <translation>このプログラムが開けるファイルと接続の数がスキャンには足りないため、何も調べていません。ほかのウィンドウを閉じるか、上限を上げて (ulimit -n)、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>This computer was short of files and connections for the practice network: what its hosts did not answer says nothing of them. Allow the program more (ulimit -n), and scan again.</source>
        <translation>練習用ネットワークに必要なファイルと接続がこのコンピューターで足りなくなりました。ホストが応答しなかったことは、そのホストについて何も示しません。上限を上げて (ulimit -n)、もう一度スキャンしてください。</translation>
    </message>
</context>
<context>
    <name>port135::schedule::Watch</name>
    <message>
        <source>These addresses are on the public internet: %1. Watch them only if they are yours, or if their owner has agreed.</source>
        <translation>次のアドレスはインターネット上のグローバル アドレスです: %1。自分が管理しているか、所有者の同意がある場合に限って監視してください。</translation>
    </message>
</context>
<context>
    <name>port135::service::RecheckService</name>
    <message>
        <source>A re-check is running already. Stop it first.</source>
        <translation>再確認は既に実行中です。先に停止してください。</translation>
    </message>
    <message>
        <source>There is nothing to re-check: no host of that scan has an open finding of this kind.</source>
        <translation>再確認する対象がありません。そのスキャンには、該当する未対応の指摘があるホストはありません。</translation>
    </message>
    <message>
        <source>The record of this re-check could not be stored in the history: %1</source>
        <translation>再確認の記録を履歴に保存できませんでした: %1</translation>
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
    <name>port135::ui::AcceptDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>指摘のリスク受容</translation>
    </message>
    <message>
        <source>An accepted finding stays in lists and reports, with its owner and reason, but gives no level until it ends.</source>
        <translation>リスク受容済みの指摘は、責任者と理由とともに一覧とレポートに残りますが、期限までは危険度に数えません。</translation>
    </message>
    <message>
        <source>&amp;Finding:</source>
        <translation>指摘(&amp;F):</translation>
    </message>
    <message>
        <source>F&amp;or:</source>
        <translation>適用先(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Hosts:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>サービス(&amp;S):</translation>
    </message>
    <message>
        <source>O&amp;wner:</source>
        <translation>責任者(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <translation>期限(&amp;U):</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>責任を負う人</translation>
    </message>
    <message>
        <source>why it is acceptable for now, and what is planned</source>
        <translation>当面リスクを受容できる理由と、今後の予定</translation>
    </message>
    <message>
        <source>&amp;Accept the finding</source>
        <translation>指摘のリスクを受容する(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%1 (on %n host(s))</source>
        <translation>
            <numerusform>%1 (%n 台のホスト)</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the finding</source>
        <translation>指摘の全体</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Only this host</source>
        <translation>このホストのみ</translation>
    </message>
    <message numerus="yes">
        <source>These %n host(s)</source>
        <translation>
            <numerusform>この %n 台のホスト</numerusform>
        </translation>
    </message>
    <message>
        <source>All hosts of the subnet %1</source>
        <translation>サブネット %1 のすべてのホスト</translation>
    </message>
    <message>
        <source>Addresses, ranges and networks as in the target field, or one host name</source>
        <translation>対象欄と同じ形式のアドレス、範囲、ネットワーク、または 1 つのホスト名</translation>
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
    <name>port135::ui::BarChart</name>
    <message>
        <source>%1, %2: %3 of %4 hosts</source>
        <translation>%1、%2: %4 台中 %3 台</translation>
    </message>
</context>
<context>
    <name>port135::ui::BreakdownCard</name>
    <message>
        <source>Table</source>
        <comment>button that shows the figures of a chart</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>Show the figures as a table</source>
        <translation>数値を表で表示します</translation>
    </message>
    <message>
        <source>%1: show as a table</source>
        <translation>%1: 表で表示</translation>
    </message>
</context>
<context>
    <name>port135::ui::BreakdownModel</name>
    <message>
        <source>%1: %2 hosts</source>
        <translation>%1: %2 台</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
</context>
<context>
    <name>port135::ui::CandidateModel</name>
    <message>
        <source>answers now, and did not before</source>
        <translation>以前は応答せず、今は応答する</translation>
    </message>
    <message>
        <source>answered before, and is closed now</source>
        <translation>以前は応答し、今は閉じている</translation>
    </message>
    <message>
        <source>has other findings, services or facts than before</source>
        <translation>指摘、サービス、ホスト情報のいずれかが以前と異なる</translation>
    </message>
    <message>
        <source>is as it was before</source>
        <translation>以前と同じ</translation>
    </message>
    <message>
        <source>one of the two scans did not see enough of it</source>
        <translation>どちらかのスキャンで十分に確認できていない</translation>
    </message>
</context>
<context>
    <name>port135::ui::ChangeBar</name>
    <message>
        <source>%1: %2 hosts</source>
        <translation>%1: %2 台</translation>
    </message>
    <message>
        <source>Show or hide these hosts</source>
        <translation>これらのホストの表示と非表示を切り替えます</translation>
    </message>
    <message>
        <source>Filter: host, level, what happened</source>
        <translation>絞り込み: ホスト、危険度、変化の内容</translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation>変化を絞り込む</translation>
    </message>
</context>
<context>
    <name>port135::ui::ChangeList</name>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>以後</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>変化の内容</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>危険度</translation>
    </message>
</context>
<context>
    <name>port135::ui::ComparePage</name>
    <message>
        <source>Comparing …</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Choose a host to see what changed about it.</source>
        <translation>ホストを選ぶと、変わったことが表示されます。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するスキャンがまだありません</translation>
    </message>
    <message>
        <source>Two scans are needed: scan your network today and again after you have changed something. The differences appear here.</source>
        <translation>スキャンが 2 つ必要です。今日ネットワークをスキャンし、何かを変更した後でもう一度スキャンすると、ここに違いが表示されます。</translation>
    </message>
    <message>
        <source>Go to the &amp;scan</source>
        <translation>スキャンのページへ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>以前(&amp;B):</translation>
    </message>
    <message>
        <source>&amp;After:</source>
        <translation>以後(&amp;A):</translation>
    </message>
    <message>
        <source>Earlier scan</source>
        <translation>以前のスキャン</translation>
    </message>
    <message>
        <source>Later scan</source>
        <translation>以後のスキャン</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>Take the earlier scan for the later one</source>
        <translation>以前と以後のスキャンを入れ替えます</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Write this comparison to a file</source>
        <translation>この比較をファイルに書き出します</translation>
    </message>
    <message>
        <source>Hosts that changed</source>
        <translation>変化があったホスト</translation>
    </message>
    <message>
        <source>What changed about the host</source>
        <translation>ホストの変化</translation>
    </message>
    <message>
        <source>These two scans cannot be compared</source>
        <translation>この 2 つのスキャンは比較できません</translation>
    </message>
    <message>
        <source>One of them is of the practice network, whose hosts are simulated. Choose two scans of your network, or two of the practice network.</source>
        <translation>一方は練習用ネットワークのスキャンで、そのホストはシミュレーションです。自分のネットワークのスキャンを 2 つ、または練習用ネットワークのスキャンを 2 つ選んでください。</translation>
    </message>
    <message>
        <source>They asked different ports. Choose two scans of the same port.</source>
        <translation>調べたポートが異なります。同じポートのスキャンを 2 つ選んでください。</translation>
    </message>
    <message>
        <source>Choose a scan that &amp;fits</source>
        <translation>比較できるスキャンを選ぶ(&amp;F)</translation>
    </message>
    <message>
        <source>The history has no scan that this one can be compared with.</source>
        <translation>履歴に、このスキャンと比較できるスキャンがありません。</translation>
    </message>
    <message>
        <source>Show this host in the results</source>
        <translation>このホストを結果に表示</translation>
    </message>
    <message>
        <source>Re-check this host</source>
        <translation>このホストを再確認</translation>
    </message>
</context>
<context>
    <name>port135::ui::DashboardPage</name>
    <message>
        <source>Levels</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>What port 135 turned out to be</source>
        <translation>ポート 135 の応答</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>応答の種類</translation>
    </message>
    <message>
        <source>Updates of the operating system</source>
        <translation>OS の更新</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>サブネット</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Trend over the last scans</source>
        <translation>最近のスキャンの推移</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>No host has answered on port 135.</source>
        <translation>ポート 135 で応答したホストはありません。</translation>
    </message>
    <message>
        <source>%1 hosts answered; none of them is critical or high.</source>
        <translation>%1 台のホストが応答しました。危険度が「重大」または「高」のホストはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 hosts that answered are critical or high.</source>
        <translation>応答した %2 台のうち %1 台の危険度が「重大」または「高」です。</translation>
    </message>
    <message>
        <source>Practice network, %1, scanned from %2</source>
        <translation>練習用ネットワーク、スキャン日時: %1、スキャン元: %2</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>集計するものがまだありません</translation>
    </message>
    <message>
        <source>Scan your network, or the practice network: then the charts here show the levels, the subnets and the roles of its hosts.</source>
        <translation>ネットワークか練習用ネットワークをスキャンすると、ホストの危険度、サブネット、役割のグラフがここに表示されます。</translation>
    </message>
    <message>
        <source>Go to the &amp;scan</source>
        <translation>スキャンのページへ(&amp;S)</translation>
    </message>
    <message>
        <source>The history has no scans yet. Practice scans and re-checks are not counted.</source>
        <translation>履歴にスキャンがまだありません。練習用のスキャンと再確認は数えません。</translation>
    </message>
    <message>
        <source>No host says anything about this.</source>
        <translation>該当するホストがありません。</translation>
    </message>
    <message>
        <source>%1, %2, scanned from %3</source>
        <translation>%1、スキャン日時: %2、スキャン元: %3</translation>
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
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat another one and are shown once.</source>
        <comment>of the list of a host</comment>
        <translation>
            <numerusform>うち %n 行は重複のため、まとめて表示しています。</numerusform>
        </translation>
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
        <source>Filter the endpoints</source>
        <translation>エンドポイントを絞り込む</translation>
    </message>
    <message>
        <source>Endpoints by service</source>
        <translation>サービスごとのエンドポイント</translation>
    </message>
    <message>
        <source>Filter: name, UUID, port, pipe; -word leaves out</source>
        <translation>絞り込み: 名前、UUID、ポート、パイプ (-語 で除外)</translation>
    </message>
</context>
<context>
    <name>port135::ui::ExceptionsDialog</name>
    <message>
        <source>Accepted findings</source>
        <translation>リスク受容済みの指摘</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>責任者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>取り下げ(&amp;W)</translation>
    </message>
    <message>
        <source>A finding whose exception has ended or is withdrawn counts again. Undo brings it back.</source>
        <translation>例外が期限切れになるか取り下げられると、指摘は再び数えられます。「元に戻す」で復元できます。</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <translation>%1 (期限切れ)</translation>
    </message>
</context>
<context>
    <name>port135::ui::ExclusionsDialog</name>
    <message>
        <source>Exclusions</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Every network</source>
        <translation>すべてのネットワーク</translation>
    </message>
    <message>
        <source>No scan of this window examines these. They hold for every scan whose targets overlap the network that they belong to.</source>
        <translation>このウィンドウのスキャンでは、ここに書いたものを調べません。それぞれのネットワークと対象が重なるスキャンすべてに適用されます。</translation>
    </message>
    <message>
        <source>&amp;Network:</source>
        <translation>ネットワーク(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Leave out, one a line: an address, a range, a network or a host name; “#” begins a comment.</source>
        <translation>除外するもの(&amp;L): 1 行に 1 つ、アドレス、範囲、ネットワーク、またはホスト名を書きます。「#」以降はコメントです。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
    <message>
        <source>Only the se&amp;lected hosts (%1)</source>
        <translation>選択したホストだけ(&amp;L) (%1)</translation>
    </message>
    <message>
        <source>Only the hosts that the filter of the window showed are in this report: %1 of %2.</source>
        <translation>このレポートには、ウィンドウのフィルターで表示されていたホストだけが含まれています (%2 台中 %1 台)。</translation>
    </message>
    <message>
        <source>Only the hosts that were selected in the window are in this report: %1 of %2.</source>
        <translation>このレポートには、ウィンドウで選択したホストだけが含まれています (%2 台中 %1 台)。</translation>
    </message>
</context>
<context>
    <name>port135::ui::FileOpener</name>
    <message>
        <source>Scans of Port135</source>
        <translation>Port135 のスキャン</translation>
    </message>
    <message>
        <source>Parts of a scan</source>
        <translation>部分スキャン</translation>
    </message>
    <message>
        <source>Recordings of packets</source>
        <translation>パケットの記録</translation>
    </message>
    <message>
        <source>Lists of targets and XML of nmap</source>
        <translation>対象の一覧と nmap の XML</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>A scan is running. Stop it, or open %1 when it is over.</source>
        <translation>スキャン中です。停止するか、終了後に %1 を開いてください。</translation>
    </message>
    <message>
        <source>Everything that can be opened (%1)</source>
        <translation>開けるすべてのファイル (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>port135::ui::FilterEdit</name>
    <message>
        <source>Words have to occur, “-” in front means not, OR means one of them. Brackets and quotation marks work as usual.</source>
        <translation>語はすべて含まれる必要があります。前に「-」を付けると「含まない」、OR は「いずれか」です。かっこと引用符も使えます。</translation>
    </message>
</context>
<context>
    <name>port135::ui::FilterLine</name>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Saved filters…</source>
        <translation>保存したフィルター…</translation>
    </message>
    <message>
        <source>Filter: words, or conditions such as level&gt;=high role:dc port:49664</source>
        <translation>フィルター: 語、または level&gt;=high role:dc port:49664 のような条件</translation>
    </message>
    <message>
        <source>Filter the hosts</source>
        <translation>ホストを絞り込む</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Ready-made and saved filters</source>
        <translation>用意されたフィルターと保存したフィルター</translation>
    </message>
</context>
<context>
    <name>port135::ui::FindingHostsModel</name>
    <message>
        <source>Level</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>port135::ui::FindingModel</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>hosts with a finding</comment>
        <translation>
            <numerusform>新規 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>known since %1</source>
        <translation>%1 から既知</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>リスク受容済み</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <comment>hosts with a finding</comment>
        <translation>
            <numerusform>リスク受容済み %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>最初に行うこと</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>port135::ui::FindingsView</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>別のウィンドウで開く</translation>
    </message>
    <message>
        <source>No finding is shown.</source>
        <translation>表示する指摘はありません。</translation>
    </message>
    <message numerus="yes">
        <source>On %n host(s). Enter shows them in the host table.</source>
        <translation>
            <numerusform>%n 台のホスト。Enter でホストの表に表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings of the shown hosts</source>
        <translation>表示中のホストの指摘</translation>
    </message>
    <message>
        <source>Hosts that have the chosen finding</source>
        <translation>選択した指摘があるホスト</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>リスクを受容…</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Script…</source>
        <translation>スクリプト…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Look for this finding again on all its hosts</source>
        <translation>この指摘を、該当するすべてのホストで再確認します</translation>
    </message>
    <message>
        <source>Say who answers for this finding on all its hosts, and until when</source>
        <translation>該当するすべてのホストで、この指摘の責任者と期限を記録します</translation>
    </message>
    <message>
        <source>Copy the addresses of all its hosts, one a line</source>
        <translation>該当するすべてのホストのアドレスを 1 行に 1 つずつコピーします</translation>
    </message>
    <message>
        <source>Write a remediation script for all its hosts; it is to be read before it is run</source>
        <translation>該当するすべてのホストの対処スクリプトを書き出します。実行する前に内容を確認してください</translation>
    </message>
    <message>
        <source>Write all its hosts to a file</source>
        <translation>該当するすべてのホストをファイルに書き出します</translation>
    </message>
</context>
<context>
    <name>port135::ui::HelpPage</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Safe use</source>
        <translation>安全な使い方</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Rules and interfaces</source>
        <translation>ルールとインターフェイス</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>自己診断</translation>
    </message>
</context>
<context>
    <name>port135::ui::HistoryPage</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Go on with a scan that was stopped or interrupted</source>
        <translation>停止または中断したスキャンを続けます</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Compare other scans with this one, or no longer</source>
        <translation>このスキャンをベースラインにします。もう一度押すと解除します</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the chosen scans with their hosts</source>
        <translation>選択したスキャンをホストの結果とともに削除します</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>Write this scan to a file for another computer</source>
        <translation>別のコンピューター用に、このスキャンをファイルに書き出します</translation>
    </message>
    <message>
        <source>Add from file…</source>
        <translation>ファイルから追加…</translation>
    </message>
    <message>
        <source>Read scans that another computer wrote</source>
        <translation>別のコンピューターが書き出したスキャンを読み込みます</translation>
    </message>
    <message>
        <source>Opening the scan of %1 …</source>
        <translation>スキャン %1 を開いています…</translation>
    </message>
    <message>
        <source>No scans yet</source>
        <translation>スキャンがまだありません</translation>
    </message>
    <message>
        <source>Every scan is kept here with its results, so that you can open it again and see what changed since. Scan your network first, or add a scan from a file.</source>
        <translation>すべてのスキャンが結果とともにここに保存され、後で開いて変化を確かめられます。まずネットワークをスキャンするか、ファイルからスキャンを追加してください。</translation>
    </message>
    <message>
        <source>Go to the &amp;scan</source>
        <translation>スキャンのページへ(&amp;S)</translation>
    </message>
    <message>
        <source>Filter: name, targets, date, status</source>
        <translation>絞り込み: 名前、対象、日付、状態</translation>
    </message>
    <message>
        <source>Filter the scans</source>
        <translation>スキャンを絞り込む</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>They are mine: allow</source>
        <translation>自分のものなので許可</translation>
    </message>
    <message>
        <source>Show what changed between two scans; with one chosen, since the baseline or the scan before</source>
        <translation>2 つのスキャンの間の変化を表示します。1 つだけ選んだ場合は、ベースラインまたは前回のスキャンと比べます</translation>
    </message>
    <message>
        <source>Show the hosts of this scan, or the record of this re-check</source>
        <translation>このスキャンのホスト、またはこの再確認の記録を表示します</translation>
    </message>
</context>
<context>
    <name>port135::ui::HomePanel</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>hosts since the scan before</comment>
        <translation>
            <numerusform>新規 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>hosts since the scan before</comment>
        <translation>
            <numerusform>消滅 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n better</source>
        <comment>hosts since the scan before</comment>
        <translation>
            <numerusform>改善 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worse</source>
        <comment>hosts since the scan before</comment>
        <translation>
            <numerusform>悪化 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>%1 から変化はありません。</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation>%1 からの変化: %2。</translation>
    </message>
    <message>
        <source>%1 of %2 hosts that answered are critical or high. Scanned %3.</source>
        <translation>応答した %2 台のうち %1 台の危険度が「重大」または「高」です。スキャン日時: %3。</translation>
    </message>
    <message>
        <source>%1 hosts answered; none of them is critical or high. Scanned %2.</source>
        <translation>%1 台が応答しました。危険度が「重大」または「高」のホストはありません。スキャン日時: %2。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>もう一度スキャン</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化を表示</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <comment>a finding, hosts, who answers for it</comment>
        <translation>%2 の「%1」、担当 %3</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>期限切れ: %1</translation>
    </message>
    <message numerus="yes">
        <source>Ends in %n day(s): %1</source>
        <translation>
            <numerusform>あと %n 日: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted findings that end soon</source>
        <translation>期限が近いリスク受容</translation>
    </message>
    <message>
        <source>Accepted findings…</source>
        <translation>リスク受容済みの指摘…</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>監視中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>targets, and how often they are scanned</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Watch…</source>
        <translation>監視…</translation>
    </message>
    <message>
        <source>Recent scans</source>
        <translation>最近のスキャン</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>port135::ui::HostCommands</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 を起動できませんでした。</translation>
    </message>
    <message>
        <source>No program for this was found on this computer</source>
        <translation>このコンピューターには対応するプログラムが見つかりません</translation>
    </message>
</context>
<context>
    <name>port135::ui::HostSortFilter</name>
    <message numerus="yes">
        <source>%1: %n host(s)</source>
        <extracomment>a heading of the host table: what its hosts have in common</extracomment>
        <translation>
            <numerusform>%1: %n 台のホスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <comment>of a heading of the host table</comment>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::HostTable</name>
    <message>
        <source>Reset columns</source>
        <translation>列を既定に戻す</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>別のウィンドウで開く</translation>
    </message>
</context>
<context>
    <name>port135::ui::InterfaceHostsModel</name>
    <message>
        <source>Reachable</source>
        <translation>到達可能</translation>
    </message>
    <message>
        <source>Listed for the network</source>
        <translation>ネットワーク向けに公開</translation>
    </message>
    <message>
        <source>Local only</source>
        <translation>ローカル専用</translation>
    </message>
    <message>
        <source>Host level</source>
        <translation>ホストの危険度</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>ここから</translation>
    </message>
    <message>
        <source>Where it can be called</source>
        <translation>呼び出せる場所</translation>
    </message>
</context>
<context>
    <name>port135::ui::InterfaceModel</name>
    <message>
        <source>The worst level of an open finding about this service</source>
        <translation>このサービスに関する未対応の指摘のうち、最も高い危険度</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>危険度</translation>
    </message>
    <message>
        <source>What the catalogue knows of this interface</source>
        <translation>カタログにあるこのインターフェイスの情報</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>What kind of service it is</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Hosts where a port of it took a connection</source>
        <translation>そのポートに接続できたホストの数</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>到達可能</translation>
    </message>
    <message>
        <source>Hosts that list it on a transport of the network</source>
        <translation>ネットワークの転送方式で公開しているホストの数</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Hosts that list it at all, for local use too</source>
        <translation>ローカル専用も含め、公開しているホストの数</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>UUID and version, as listed first</source>
        <translation>最初に現れた UUID とバージョン</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>The open specification that describes it</source>
        <translation>説明している公開仕様書</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>仕様書</translation>
    </message>
</context>
<context>
    <name>port135::ui::InterfacesView</name>
    <message>
        <source>Choose a service to see the hosts that expose it.</source>
        <translation>サービスを選択すると、公開しているホストが表示されます。</translation>
    </message>
    <message>
        <source>Hosts with %1: %2 reachable, %3 listed. Enter shows them in the host table.</source>
        <translation>%1 のあるホスト: 到達可能 %2、公開 %3。Enter キーでホストの表に表示します。</translation>
    </message>
    <message>
        <source>RPC services of the shown hosts</source>
        <translation>表示中のホストの RPC サービス</translation>
    </message>
    <message>
        <source>Hosts that list the chosen service</source>
        <translation>選択したサービスを公開しているホスト</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>別のウィンドウで開く</translation>
    </message>
</context>
<context>
    <name>port135::ui::KeptTraffic</name>
    <message>
        <source>Nothing is kept yet</source>
        <translation>まだ何も保存されていません</translation>
    </message>
    <message>
        <source>Delete what is shown …</source>
        <translation>表示中のものを削除…</translation>
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
    <name>port135::ui::MainWindow</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Port135 goes on watching</source>
        <translation>Port135 は監視を続けます</translation>
    </message>
    <message>
        <source>%1 The symbol here brings the window back; its menu ends the program.</source>
        <translation>%1 ここのアイコンでウィンドウに戻れます。メニューからプログラムを終了できます。</translation>
    </message>
    <message>
        <source>A watch is on. It ends with the program, and goes on only when the program is opened again and you let it.

%1</source>
        <translation>監視中です。監視はプログラムとともに終了し、次にプログラムを開いて再開を選ぶまで続きません。

%1</translation>
    </message>
    <message>
        <source>&amp;End the program</source>
        <translation>プログラムを終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Keep watching</source>
        <translation>監視を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>port135::ui::NoteDialog</name>
    <message>
        <source>Note and tags</source>
        <translation>メモとタグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>separated by commas, for example: office, patch in March</source>
        <translation>コンマ区切り。例: 本社, 3 月に更新</translation>
    </message>
    <message numerus="yes">
        <source>For %n host(s): tags are added to those they have; a note replaces theirs, an empty one leaves them as they are.</source>
        <translation>
            <numerusform>%n 台のホストが対象です。タグは既存のタグに追加されます。メモは既存のメモを置き換え、空の場合はそのまま残します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>メモ(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>タグ(&amp;T):</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving keeps them for this address, too.</source>
        <translation>保存すると、このアドレスのものとしても記録されます。</translation>
    </message>
</context>
<context>
    <name>port135::ui::Notices</name>
    <message numerus="yes">
        <source>(%n more message(s) behind this one)</source>
        <translation>
            <numerusform>(ほかに %n 件のメッセージがあります)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::PaintedChart</name>
    <message>
        <source>%1: %2 hosts</source>
        <translation>%1: %2 台</translation>
    </message>
</context>
<context>
    <name>port135::ui::PaintedDonut</name>
    <message>
        <source>hosts</source>
        <comment>below the number, in the ring</comment>
        <translation>台</translation>
    </message>
    <message>
        <source>%1: %2 hosts</source>
        <translation>%1: %2 台</translation>
    </message>
</context>
<context>
    <name>port135::ui::Past</name>
    <message>
        <source>What changed is known when the scan is over.</source>
        <translation>変化は、スキャンが終わると分かります。</translation>
    </message>
    <message>
        <source>Looking for an earlier scan of these targets …</source>
        <translation>この対象の以前のスキャンを探しています…</translation>
    </message>
    <message>
        <source>The history has no earlier whole scan of these targets, so nothing is known to have changed.</source>
        <translation>履歴にこの対象の完了した以前のスキャンがないため、変化は分かりません。</translation>
    </message>
    <message>
        <source>Compared with the baseline: %1.</source>
        <translation>ベースラインと比較しています: %1。</translation>
    </message>
    <message>
        <source>Compared with the scan before: %1.</source>
        <translation>前回のスキャンと比較しています: %1。</translation>
    </message>
</context>
<context>
    <name>port135::ui::PlaceScanner</name>
    <message>
        <source>Scanning from %1: %2 of %3 hosts examined.</source>
        <comment>place, two numbers</comment>
        <translation>スキャン元 %1: %3 台中 %2 台を検査しました。</translation>
    </message>
    <message>
        <source>A scan is running: stop it, or try again when it is over.</source>
        <translation>スキャンの実行中です。停止するか、終わってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Places are compared through the history, and it is switched off in the settings: switch it on first.</source>
        <translation>地点の比較には履歴を使いますが、設定でオフになっています。先にオンにしてください。</translation>
    </message>
    <message>
        <source>The scan was stopped: what it did not reach is not known.</source>
        <translation>スキャンは停止されました。調べていない部分は分かりません。</translation>
    </message>
    <message>
        <source>The scan could not be stored in the history.</source>
        <translation>スキャンを履歴に保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>port135::ui::PlacesBar</name>
    <message>
        <source>&amp;Policy:</source>
        <translation>ポリシー(&amp;P):</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Which file says what may reach what</source>
        <translation>何が何に到達してよいかを記したファイル</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>&amp;Scans of:</source>
        <translation>対象のスキャン(&amp;S):</translation>
    </message>
    <message>
        <source>How far back scans count</source>
        <translation>どこまでさかのぼるか</translation>
    </message>
    <message>
        <source>How far back scans count. The newest look of a place at a port decides.</source>
        <translation>どこまでさかのぼってスキャンを使うか。各地点から各ポートを調べた最新の結果が有効です。</translation>
    </message>
    <message>
        <source>the last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>過去 1 年間</translation>
    </message>
    <message>
        <source>Save &amp;evidence…</source>
        <translation>証拠を保存(&amp;E)…</translation>
    </message>
    <message>
        <source>Write a report of this test of separation: HTML, PDF, Excel, CSV or JSON</source>
        <translation>このネットワーク分離の試験の報告書を書き出します (HTML、PDF、Excel、CSV、JSON)</translation>
    </message>
    <message>
        <source>&amp;Open a policy…</source>
        <translation>ポリシーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Try another policy on these scans…</source>
        <translation>同じスキャンで別のポリシーを試す(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Leave the draft</source>
        <translation>下書きを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Write a first policy from what was seen…</source>
        <translation>見えたものから最初のポリシーを書き出す(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;No policy</source>
        <translation>ポリシーなし(&amp;N)</translation>
    </message>
    <message>
        <source>Leave the &amp;practice network</source>
        <translation>練習用ネットワークを終了(&amp;P)</translation>
    </message>
    <message>
        <source>See it in the &amp;practice network</source>
        <translation>練習用ネットワークで試す(&amp;P)</translation>
    </message>
    <message>
        <source>all of the history</source>
        <translation>履歴のすべて</translation>
    </message>
</context>
<context>
    <name>port135::ui::PlacesCheck</name>
    <message>
        <source>Checked again from %1: fixed and proven %2, still there %3, not proven %4.</source>
        <comment>place, three numbers</comment>
        <translation>%1 から再確認しました: 解消が証明されたもの %2、残っているもの %3、証明できないもの %4。</translation>
    </message>
</context>
<context>
    <name>port135::ui::PlacesFindings</name>
    <message numerus="yes">
        <source>by %n computer(s)</source>
        <translation>
            <numerusform>%n 台が使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the draft</source>
        <translation>下書きでの結果</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Host and service</source>
        <translation>ホストとサービス</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>two numbers of hosts</comment>
        <translation>%2 台中 %1 台</translation>
    </message>
</context>
<context>
    <name>port135::ui::PlacesPage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>They are mine: allow</source>
        <translation>自分の管理下にあるので許可</translation>
    </message>
    <message numerus="yes">
        <source>Draft: under %1, %n cell(s) change. The policy in force is %2.</source>
        <translation>
            <numerusform>下書き: %1 では %n 個のセルが変わります。有効なポリシーは %2 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a policy</source>
        <translation>ポリシーを開く</translation>
    </message>
    <message>
        <source>Policy files (*.policy);;All files (*)</source>
        <translation>ポリシー ファイル (*.policy);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Try another policy</source>
        <translation>別のポリシーを試す</translation>
    </message>
    <message>
        <source>Practice: a firewall was to keep the desk from the file server. It closes port 135, and forgets the ports behind it: the table shows them open, and rule D3 broken.</source>
        <translation>練習: デスクからファイル サーバーへの通信は、ファイアウォールで止めるはずでした。ポート 135 は閉じていますが、その先のポートが忘れられています。表では開いていることが分かり、ルール D3 に違反しています。</translation>
    </message>
    <message>
        <source>Close them, and check again</source>
        <translation>閉じて再確認する</translation>
    </message>
    <message>
        <source>Practice: the ports are closed now, and the rack saw the service running: that is the proof. In your network you scan from each place, and name it beside the targets.</source>
        <translation>練習: ポートは閉じられ、ラックからはサービスの動作が確認できています。これが証明です。実際のネットワークでは各地点からスキャンし、対象の横に地点の名前を入力します。</translation>
    </message>
    <message>
        <source>Leave the practice network</source>
        <translation>練習用ネットワークを終了</translation>
    </message>
    <message>
        <source>Nothing to lay side by side yet</source>
        <translation>並べるものがまだありません</translation>
    </message>
    <message>
        <source>One scan says what one place sees. Scan from several places, write the name of each beside the targets, bring the scans into one history (History › Import), and open a policy that says what may reach what. Or see first how it works:</source>
        <translation>1 回のスキャンで分かるのは、1 つの地点から見えるものだけです。複数の地点からスキャンし、対象の横に地点の名前を入力し、スキャンを 1 つの履歴に集め (履歴 › インポート)、何が何に到達してよいかを記したポリシーを開いてください。まず動きを見るには:</translation>
    </message>
    <message>
        <source>&amp;See it in the practice network</source>
        <translation>練習用ネットワークで試す(&amp;S)</translation>
    </message>
    <message>
        <source>Practice policy</source>
        <translation>練習用ポリシー</translation>
    </message>
</context>
<context>
    <name>port135::ui::PlacesTable</name>
    <message>
        <source>All zones</source>
        <translation>すべてのゾーン</translation>
    </message>
    <message>
        <source>Nothing was tested.</source>
        <translation>何も試験されていません。</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>two zones</comment>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>From \ to</source>
        <translation>送信元 \ 宛先</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
</context>
<context>
    <name>port135::ui::PlacesView</name>
    <message>
        <source>%1 of %2 cells match.</source>
        <comment>two numbers</comment>
        <translation>%2 件中 %1 件のセルが一致します。</translation>
    </message>
    <message>
        <source>Check again from &amp;here</source>
        <translation>ここから再確認(&amp;H)</translation>
    </message>
    <message>
        <source>Check again from %1 (&amp;here)</source>
        <translation>%1 から再確認(&amp;H)</translation>
    </message>
    <message>
        <source>Looks again at what breaks the policy as seen from this place: those hosts and ports alone.</source>
        <translation>この地点から見てポリシーに違反しているホストとポートだけを、もう一度調べます。</translation>
    </message>
    <message>
        <source>What breaks the policy is looked at again from its own place. Write the name of this computer&apos;s place beside the targets, or run there:</source>
        <translation>ポリシー違反は、見つかった地点からもう一度調べます。対象の横にこのコンピューターの地点の名前を入力するか、その地点で次を実行してください:</translation>
    </message>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ 戻る(&amp;B)</translation>
    </message>
    <message>
        <source>One step out: from a host to its zones (Backspace)</source>
        <translation>1 段階戻る: ホストからゾーンへ (Backspace)</translation>
    </message>
    <message>
        <source>What is reachable from where</source>
        <translation>どこからどこへ到達できるか</translation>
    </message>
    <message>
        <source>What breaks the policy, and what is not proven</source>
        <translation>ポリシー違反と未証明のもの</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Filter: words, or conditions such as result:violation from:clients service:netlogon</source>
        <translation>フィルター: 語句、または result:violation from:clients service:netlogon のような条件</translation>
    </message>
    <message>
        <source>Filter what is reachable from where</source>
        <translation>どこからどこへ到達できるかのフィルター</translation>
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
    <message>
        <source>%1 silent so far, to be tried once more</source>
        <translation>これまで応答なし %1 (もう一度試します)</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>履歴を読み込み中</translation>
    </message>
</context>
<context>
    <name>port135::ui::ReadingStrip</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Read no further; what was read so far counts</source>
        <translation>これ以上読み込まず、そこまでを対象にする</translation>
    </message>
    <message>
        <source>How much was read</source>
        <translation>読み込みの進み具合</translation>
    </message>
</context>
<context>
    <name>port135::ui::Receivers</name>
    <message>
        <source>Sent. Look for it at the receiver: a datagram is not acknowledged.</source>
        <translation>送信しました。データグラムには応答がないため、受信側で確認してください。</translation>
    </message>
    <message>
        <source>The webhook is not encrypted: anybody on the way reads the address and the results. Use https:// where the receiver has it.</source>
        <translation>この Webhook は暗号化されていません。経路上の誰でもアドレスと結果を読めます。受信側が対応していれば https:// を使ってください。</translation>
    </message>
    <message>
        <source>Fill in a receiver first.</source>
        <translation>先に受信側を入力してください。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
</context>
<context>
    <name>port135::ui::RecentMenu</name>
    <message>
        <source>Nothing was opened or scanned so far</source>
        <translation>まだ何も開いておらず、スキャンもしていません</translation>
    </message>
</context>
<context>
    <name>port135::ui::RecheckControl</name>
    <message>
        <source>Re-check: %1 of %2 hosts examined.</source>
        <translation>再確認: %2 台中 %1 台を調べました。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>They are mine: allow</source>
        <translation>自分のものなので許可</translation>
    </message>
    <message>
        <source>A scan is running: stop it, or look again when it is over.</source>
        <translation>スキャンの実行中です。停止するか、終わってから再確認してください。</translation>
    </message>
</context>
<context>
    <name>port135::ui::RecheckDialog</name>
    <message>
        <source>Re-check</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Findings and their verdicts</source>
        <translation>指摘と判定</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>port135::ui::RecheckList</name>
    <message>
        <source>%1 (accepted)</source>
        <translation>%1 (リスク受容済み)</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>port135::ui::ReferenceBrowser</name>
    <message>
        <source>Nothing is known by this name.</source>
        <translation>この名前に該当するものはありません。</translation>
    </message>
    <message>
        <source>Rule, service, UUID, program or document</source>
        <translation>ルール、サービス、UUID、プログラム、文書</translation>
    </message>
    <message>
        <source>Look up a rule or an interface</source>
        <translation>ルールやインターフェイスを調べる</translation>
    </message>
    <message>
        <source>Rules and interfaces</source>
        <translation>ルールとインターフェイス</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>port135::ui::ReportPage</name>
    <message>
        <source>Preparing …</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>報告するものがまだありません</translation>
    </message>
    <message>
        <source>Scan your network, or open a scan of the history: its report appears here, page by page, before you save or print it.</source>
        <translation>ネットワークをスキャンするか、履歴のスキャンを開くと、保存や印刷の前に、レポートがページごとにここに表示されます。</translation>
    </message>
    <message>
        <source>Go to the &amp;scan</source>
        <translation>スキャンのページへ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Write the whole report to a file in the chosen format</source>
        <translation>選択した形式でレポート全体をファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the pages that are shown</source>
        <translation>表示しているページを印刷します</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>ページ全体</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit the page into the window</source>
        <translation>ページ全体をウィンドウに合わせます</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>レポートのページ</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>ページ幅</translation>
    </message>
    <message>
        <source>The report of this scan is being prepared …</source>
        <translation>このスキャンのレポートを準備しています…</translation>
    </message>
    <message>
        <source>Make the page as wide as the window</source>
        <translation>ページの幅をウィンドウに合わせます</translation>
    </message>
    <message>
        <source>Evidence bundle, one zip file</source>
        <translation>証拠バンドル (1 つの zip ファイル)</translation>
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
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Only the subnet %1</source>
        <translation>サブネット %1 のみ</translation>
    </message>
    <message>
        <source>Only hosts with the finding %1</source>
        <translation>指摘 %1 のあるホストのみ</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Groups and columns of the table</source>
        <translation>表のグループと列</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
</context>
<context>
    <name>port135::ui::ResumeOffer</name>
    <message>
        <source>A scan was interrupted after %1 of %2 hosts: %3.</source>
        <translation>スキャンが %2 台中 %1 台で中断しました: %3。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>They are mine: allow</source>
        <translation>自分のものなので許可</translation>
    </message>
</context>
<context>
    <name>port135::ui::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>フィルターの保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>The filter “%1” needs a name.</source>
        <translation>フィルター「%1」に名前が必要です。</translation>
    </message>
    <message>
        <source>There are two filters named “%1”. Give one another name.</source>
        <translation>「%1」という名前のフィルターが 2 つあります。片方の名前を変えてください。</translation>
    </message>
    <message>
        <source>The filter “%1” is not understood. %2</source>
        <translation>フィルター「%1」を解釈できません。%2</translation>
    </message>
</context>
<context>
    <name>port135::ui::ScanForm</name>
    <message>
        <source>scanned from: %1</source>
        <translation>スキャン元: %1</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>%1 of %2 hosts examined</source>
        <translation>%2 台中 %1 台を調査済み</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>コンピューター: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>担当: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) are chosen.</source>
        <translation>
            <numerusform>%n 件のスキャンを選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名前(&amp;M):</translation>
    </message>
    <message>
        <source>N&amp;ote:</source>
        <translation>メモ(&amp;O):</translation>
    </message>
    <message>
        <source>Name of the scan</source>
        <translation>スキャンの名前</translation>
    </message>
    <message>
        <source>Note about the scan</source>
        <translation>スキャンのメモ</translation>
    </message>
</context>
<context>
    <name>port135::ui::ScanList</name>
    <message>
        <source>Practice network</source>
        <translation>練習用ネットワーク</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ベースライン</translation>
    </message>
    <message>
        <source>Re-check</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習用</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>調査済み</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 (re-check)</source>
        <translation>%1 (再確認)</translation>
    </message>
    <message>
        <source>%1 hosts</source>
        <extracomment>%1 is a level; a column that counts hosts</extracomment>
        <translation>%1のホスト</translation>
    </message>
</context>
<context>
    <name>port135::ui::ScanOptionsRow</name>
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
        <source>No exclusions</source>
        <translation>除外なし</translation>
    </message>
    <message numerus="yes">
        <source>%n exclusion(s)</source>
        <translation>
            <numerusform>除外 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What these targets hold but no scan examines; press to change it</source>
        <translation>対象に含まれていても調べないもの。押すと変更できます</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>速さ(&amp;P):</translation>
    </message>
    <message>
        <source>Where this computer stands, as seen from the targets: the rating depends on it.</source>
        <translation>対象から見た、このコンピューターの位置です。評価に影響します。</translation>
    </message>
    <message>
        <source>its name: tokyo-pc</source>
        <translation>地点名: tokyo-pc</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <translation>この地点の名前</translation>
    </message>
    <message>
        <source>What you call the place where this computer stands. Scans from several named places show on the page Places what can be reached from where.</source>
        <translation>このコンピューターがある地点の呼び名です。名前を付けた複数の地点からスキャンすると、「地点」ページにどこからどこへ到達できるかが表示されます。</translation>
    </message>
    <message>
        <source>Scanning &amp;from:</source>
        <translation>スキャン元(&amp;F):</translation>
    </message>
    <message>
        <source>detect automatically</source>
        <translation>自動判定</translation>
    </message>
</context>
<context>
    <name>port135::ui::ScanPage</name>
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
        <translation>次はグローバル アドレス (インターネット上のアドレス) です: %1。自分のものか、所有者の同意がある場合だけスキャンしてください。</translation>
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
    <message>
        <source>From the history: %1</source>
        <translation>履歴のスキャンを表示しています: %1</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>実行しました: %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Everything that can be repaired in the practice network is repaired, or it is closed by now. Scan it again to begin anew.</source>
        <translation>練習用ネットワークで修復できるものはすべて修復済みか、すでに終了しています。始めからやり直すには、もう一度スキャンしてください。</translation>
    </message>
</context>
<context>
    <name>port135::ui::ScanRemoval</name>
    <message>
        <source>The scan of %1 was deleted.</source>
        <translation>スキャン %1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) were deleted.</source>
        <translation>
            <numerusform>%n 件のスキャンを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>port135::ui::ScheduleDialog</name>
    <message>
        <source>Tell the &amp;receivers of the settings what was found</source>
        <translation>見つかった内容を設定の宛先に通知(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save the files…</source>
        <translation>ファイルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Scheduled task</source>
        <translation>スケジュール タスク</translation>
    </message>
    <message>
        <source>systemd (Linux)</source>
        <translation>systemd (Linux)</translation>
    </message>
    <message>
        <source>Windows Task Scheduler</source>
        <translation>Windows タスク スケジューラ</translation>
    </message>
    <message>
        <source>one of its own, without rights</source>
        <translation>専用のアカウント (権限なし)</translation>
    </message>
    <message>
        <source>The files as they would be written</source>
        <translation>書き込まれるファイルの内容</translation>
    </message>
    <message>
        <source>The same scan without this program, also when nobody is logged on: %1. The files are those that port135-cli schedule writes; nothing is installed.</source>
        <translation>このプログラムを使わず、誰もログオンしていないときにも同じスキャンを行います: %1。ファイルは port135-cli schedule が書き出すものと同じで、何もインストールしません。</translation>
    </message>
    <message>
        <source>S&amp;cheduler:</source>
        <translation>スケジューラ(&amp;C):</translation>
    </message>
    <message>
        <source>&amp;Name of the task:</source>
        <translation>タスクの名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Program there:</source>
        <translation>実行するプログラム(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Account:</source>
        <translation>アカウント(&amp;A):</translation>
    </message>
    <message>
        <source>Public addresses are among the targets. Start the watch first: it asks whether they are yours.</source>
        <translation>対象にグローバル アドレスが含まれています。先に監視を開始してください。自分の管理下にあるかどうかを確認します。</translation>
    </message>
    <message>
        <source>(the address of the webhook: not shown)</source>
        <translation>(Webhook のアドレス: 表示しません)</translation>
    </message>
    <message>
        <source>Folder for the files of the task</source>
        <translation>タスクのファイルを保存するフォルダー</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
    <message>
        <source>How long answers are waited for, and how often silent hosts are tried, is there as usual: port135-cli has no options for them.</source>
        <translation>応答を待つ時間と、応答のないホストへの試行回数は、port135-cli にオプションがないため既定の値になります。</translation>
    </message>
</context>
<context>
    <name>port135::ui::SegmentMatrix</name>
    <message>
        <source>Clients in %1, servers in %2</source>
        <translation>%1 のクライアント、%2 のサーバー</translation>
    </message>
    <message>
        <source>No use was seen.</source>
        <translation>利用は見られませんでした。</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>確認が必要: %1</translation>
    </message>
    <message>
        <source>%1, %2 break</source>
        <translation>%1 件、うち停止 %2 件</translation>
    </message>
    <message>
        <source>Clients in %1</source>
        <translation>%1 のクライアント</translation>
    </message>
    <message>
        <source>Servers in %1</source>
        <translation>%1 のサーバー</translation>
    </message>
</context>
<context>
    <name>port135::ui::SelfTestView</name>
    <message>
        <source>The checks run; this takes a few seconds.</source>
        <translation>診断を実行しています。数秒かかります。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>すべて正常です。</translation>
    </message>
    <message>
        <source>Something does not work: see what the failed checks say.</source>
        <translation>正常に動作しないものがあります。失敗した項目の説明を見てください。</translation>
    </message>
    <message>
        <source>The self-test checks the program&apos;s own data, scans the practice network inside this computer and writes every format. Nothing leaves this computer. Send its result along when you ask for help.</source>
        <translation>自己診断は、プログラムのデータを確認し、このコンピューターの中の練習用ネットワークをスキャンし、すべての形式を書き出します。外部への通信はありません。問い合わせの際は結果を添えてください。</translation>
    </message>
    <message>
        <source>&amp;Run the self-test</source>
        <translation>自己診断を実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the result</source>
        <translation>結果をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Results of the self-test</source>
        <translation>自己診断の結果</translation>
    </message>
</context>
<context>
    <name>port135::ui::SettingsPage</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>スキャン</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知識</translation>
    </message>
</context>
<context>
    <name>port135::ui::TargetBar</name>
    <message>
        <source>Addresses, ranges, subnets or names, separated by blanks; “!” leaves a part out.</source>
        <translation>アドレス、範囲、サブネット、名前を空白で区切って入力します。「!」で始めると除外します。</translation>
    </message>
    <message numerus="yes">
        <source>%1, with %n name(s) to look up first</source>
        <translation>
            <numerusform>%1 (先に解決する名前 %n 件)</numerusform>
        </translation>
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
        <source>Remove these targets from the favourites</source>
        <translation>この対象をお気に入りから外します</translation>
    </message>
    <message>
        <source>Keep these targets among the favourites</source>
        <translation>この対象をお気に入りに追加します</translation>
    </message>
    <message>
        <source>Import targets</source>
        <translation>対象のインポート</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Take the targets from a text file, a CSV file or the XML output of nmap</source>
        <translation>テキスト ファイル、CSV ファイル、または nmap の XML 出力から対象を取り込みます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <comment>a number of addresses to scan</comment>
        <translation>
            <numerusform>アドレス %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets (*.txt *.csv *.tsv *.xml);;All files (*)</source>
        <translation>対象 (*.txt *.csv *.tsv *.xml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1. This takes at most %2.</source>
        <translation>%1。長くて %2 で終わります。</translation>
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
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>port135::ui::ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>ツール バー</translation>
    </message>
</context>
<context>
    <name>port135::ui::TopicView</name>
    <message>
        <source>Topics</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>port135::ui::TrafficDetails</name>
    <message>
        <source>Choose a row to see all of it.</source>
        <translation>行を選ぶと、詳細が表示されます。</translation>
    </message>
    <message>
        <source>How sure is this?</source>
        <translation>どこまで確かか</translation>
    </message>
    <message>
        <source>If blocked</source>
        <translation>遮断すると</translation>
    </message>
    <message>
        <source>This use</source>
        <translation>この利用</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>確かさ</translation>
    </message>
    <message>
        <source>What a block does</source>
        <translation>遮断の影響</translation>
    </message>
    <message>
        <source>The chosen use</source>
        <translation>選んだ利用</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>どこまで確かか</translation>
    </message>
</context>
<context>
    <name>port135::ui::TrafficPage</name>
    <message>
        <source>Open recordings and logs</source>
        <translation>記録とログを開く</translation>
    </message>
    <message>
        <source>Recordings and logs</source>
        <translation>記録とログ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Open a file with zones</source>
        <translation>zone のあるファイルを開く</translation>
    </message>
    <message>
        <source>Policy files</source>
        <translation>ポリシー ファイル</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>%n 個のファイルを読み込み中</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read could not be kept: %1</source>
        <translation>読み込んだ内容を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Delete the traffic that is shown from the history, for good?</source>
        <translation>表示中の通信を履歴から完全に削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Uses (%1)</source>
        <translation>利用 (%1)</translation>
    </message>
    <message>
        <source>Uses (%1 of %2)</source>
        <translation>利用 (%2 件中 %1)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Recordings (pcap, pcapng) and logs (Zeek, Suricata, Windows events, pfirewall.log)</source>
        <translation>記録 (pcap、pcapng) とログ (Zeek、Suricata、Windows イベント、pfirewall.log)</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Traffic that was read earlier</source>
        <translation>以前に読み込んだ通信</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Zones…</source>
        <translation>ゾーン…</translation>
    </message>
    <message>
        <source>Name the parts by their networks again</source>
        <translation>再びネットワークで区分する</translation>
    </message>
    <message>
        <source>Name the parts of the network, by the zones of a policy file</source>
        <translation>ポリシー ファイルの zone でネットワークを区分する</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Write the uses that are shown to a file</source>
        <translation>表示中の利用をファイルに書き出す</translation>
    </message>
    <message>
        <source>What if this is &amp;blocked here:</source>
        <translation>ここで遮断するもの(&amp;B):</translation>
    </message>
    <message>
        <source>Port 135</source>
        <translation>ポート 135</translation>
    </message>
    <message>
        <source>135 and the dynamic ports</source>
        <translation>135 と動的ポート</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>利用</translation>
    </message>
    <message>
        <source>Uses by segments: rows are clients, columns servers</source>
        <translation>セグメントごとの利用: 行はクライアント、列はサーバー</translation>
    </message>
    <message>
        <source>Rows are clients, columns servers. A cell opens its uses.</source>
        <translation>行はクライアント、列はサーバーです。セルを選ぶと、その利用が開きます。</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>始め方</translation>
    </message>
    <message>
        <source>Watching the practice network</source>
        <translation>練習用ネットワークを見ています</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Watch the practice network for a second: what traffic looks like here</source>
        <translation>練習用ネットワークを 1 秒ほど見て、通信がどう表示されるかを試す</translation>
    </message>
    <message>
        <source>That is no file. Of a folder, drop the files in it.</source>
        <translation>ファイルではありません。フォルダーの場合は、中のファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Filter: words, or conditions such as server:10.9 service:netlogon blocked:breaks</source>
        <translation>フィルター: 語、または server:10.9 service:netlogon blocked:breaks のような条件</translation>
    </message>
    <message>
        <source>Filter the uses</source>
        <translation>利用を絞り込む</translation>
    </message>
</context>
<context>
    <name>port135::ui::TrafficTask</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
</context>
<context>
    <name>port135::ui::Tray</name>
    <message>
        <source>Port135: %1 of the scan is done</source>
        <translation>Port135: スキャンの %1 が完了</translation>
    </message>
    <message>
        <source>The scan is over</source>
        <translation>スキャンが終わりました</translation>
    </message>
    <message>
        <source>%1 hosts answered, %2 of them are critical or high.</source>
        <translation>%1 台が応答し、そのうち %2 台の危険度が「重大」または「高」です。</translation>
    </message>
    <message>
        <source>%1 hosts answered; none of them is critical or high.</source>
        <translation>%1 台のホストが応答しました。危険度が「重大」または「高」のホストはありません。</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Port135: the scan is paused, %1 of it is done</source>
        <translation>Port135: スキャンを一時停止中、%1 が完了</translation>
    </message>
    <message>
        <source>The scan was stopped</source>
        <translation>スキャンを停止しました</translation>
    </message>
    <message>
        <source>The re-check was stopped</source>
        <translation>再確認を停止しました</translation>
    </message>
    <message>
        <source>The re-check is over</source>
        <translation>再確認が終わりました</translation>
    </message>
</context>
<context>
    <name>port135::ui::Triage</name>
    <message>
        <source>This is not stored, and is forgotten when the window closes. %1</source>
        <translation>これは保存されておらず、ウィンドウを閉じると失われます。%1</translation>
    </message>
    <message numerus="yes">
        <source>note on %n host(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>%n 台のホストのメモ</numerusform>
        </translation>
    </message>
    <message>
        <source>change of the exclusions</source>
        <comment>what undo takes back</comment>
        <translation>除外の変更</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>accept “%1” on %2</source>
        <comment>what undo takes back; %1 is a finding, %2 are hosts</comment>
        <translation>%2 の「%1」のリスク受容</translation>
    </message>
    <message>
        <source>withdraw the exception for “%1” on %2</source>
        <comment>what undo takes back; %1 is a finding, %2 are hosts</comment>
        <translation>%2 の「%1」の例外の取り消し</translation>
    </message>
    <message>
        <source>note on %1</source>
        <comment>what undo takes back; %1 is a host</comment>
        <translation>%1 のメモ</translation>
    </message>
    <message>
        <source>exclude %1</source>
        <comment>what undo takes back; %1 is a host</comment>
        <translation>%1 の除外</translation>
    </message>
    <message numerus="yes">
        <source>exclude %n host(s)</source>
        <comment>what undo takes back</comment>
        <translation>
            <numerusform>%n 台のホストの除外</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>port135::ui::UseModel</name>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>If 135 is blocked</source>
        <translation>135 を遮断すると</translation>
    </message>
    <message>
        <source>If 135 and dynamic are blocked</source>
        <translation>135 と動的ポートを遮断すると</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>確認が必要</translation>
    </message>
</context>
<context>
    <name>port135::ui::UseTable</name>
    <message>
        <source>Reset columns</source>
        <translation>列を既定に戻す</translation>
    </message>
</context>
<context>
    <name>port135::ui::VerdictBar</name>
    <message>
        <source>No host answered on port 135.</source>
        <translation>ポート 135 で応答したホストはありません。</translation>
    </message>
    <message>
        <source>%1 hosts answered; none of them needs action.</source>
        <translation>%1 台が応答しました。対処が必要なホストはありません。</translation>
    </message>
    <message>
        <source>No host needs action at once; %1 of %2 that answered have findings of medium level.</source>
        <translation>すぐに対処が必要なホストはありません。応答した %2 台のうち %1 台に危険度「中」の指摘があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s)</source>
        <comment>in a sentence, after “on”</comment>
        <translation>
            <numerusform>%n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of hosts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to do first, and on which hosts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more kind(s) of finding</source>
        <translation>
            <numerusform>ほか %n 種類の指摘</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 hosts need action: %3.</source>
        <translation>%2 台中 %1 台に対処が必要です: %3。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between what is to be done</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Practice network</source>
        <translation>練習用ネットワーク</translation>
    </message>
    <message>
        <source>scanned from: %1</source>
        <translation>スキャン元: %1</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 addresses</source>
        <translation>%2 個中 %1 個のアドレスで停止</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化を表示</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>Show only these hosts</source>
        <translation>これらのホストだけを表示します</translation>
    </message>
    <message>
        <source>%1: %2 hosts</source>
        <translation>%1: %2 台</translation>
    </message>
    <message>
        <source>Repair a host</source>
        <translation>ホストを修復</translation>
    </message>
    <message>
        <source>Let one computer of the practice network be repaired, and look at it again: see what a fix looks like</source>
        <translation>練習用ネットワークの 1 台を修復してから再確認し、修正の結果がどう表示されるかを見ます</translation>
    </message>
    <message>
        <source>New scan</source>
        <translation>新しいスキャン</translation>
    </message>
    <message>
        <source>Choose other targets, or scan these again</source>
        <translation>別の対象を選ぶか、同じ対象をもう一度スキャンします</translation>
    </message>
</context>
<context>
    <name>port135::ui::WatchControl</name>
    <message>
        <source>Go on watching</source>
        <translation>監視を再開</translation>
    </message>
    <message>
        <source>What is watched: press to change or stop it</source>
        <translation>監視の内容。押すと変更または停止できます</translation>
    </message>
    <message>
        <source>They are mine: allow</source>
        <translation>自分のものなので許可</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>変化を表示</translation>
    </message>
    <message>
        <source>The watched scan of %1 could not be made. %2</source>
        <translation>%1 の監視スキャンを実行できませんでした。%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is watched, and how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Until the program was closed, it watched %1. Nothing is scanned before you let it go on.</source>
        <translation>プログラムを終了するまで %1 を監視していました。続行を許可するまで何もスキャンしません。</translation>
    </message>
    <message>
        <source>There are %1 watches already. Stop one of them first.</source>
        <translation>監視はすでに %1 件あります。先にどれかを停止してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n watch(es) are on; %1 is being scanned.</source>
        <translation>
            <numerusform>%n 件を監視中です。%1 をスキャンしています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watch(es) are on. Next scan: %1, %2.</source>
        <translation>
            <numerusform>%n 件を監視中です。次のスキャン: %1、%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The watch of %1 found new exposure. %2</source>
        <translation>%1 の監視で新たな露出が見つかりました。%2</translation>
    </message>
    <message>
        <source>New exposure: %1</source>
        <translation>新たな露出: %1</translation>
    </message>
    <message>
        <source>The watch of %1 cannot go on. %2</source>
        <translation>%1 の監視を続行できません。%2</translation>
    </message>
</context>
<context>
    <name>port135::ui::WatchDialog</name>
    <message>
        <source>E&amp;very:</source>
        <translation>間隔(&amp;V):</translation>
    </message>
    <message>
        <source>On:</source>
        <translation>曜日:</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>時刻(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Start watching</source>
        <translation>監視を開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top watching</source>
        <translation>監視を停止(&amp;T)</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>Targets to watch</source>
        <translation>監視する対象</translation>
    </message>
    <message>
        <source>Again and again</source>
        <translation>一定の間隔</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Minutes between scans</source>
        <translation>スキャンの間隔 (分)</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>&amp;Targets:</source>
        <translation>対象(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Repeat:</source>
        <translation>繰り返し(&amp;R):</translation>
    </message>
    <message>
        <source>Nothing is watched.</source>
        <translation>監視していません。</translation>
    </message>
    <message>
        <source>These public addresses are &amp;mine: allow them</source>
        <translation>これらのグローバル アドレスは自分が管理しているので許可する(&amp;M)</translation>
    </message>
    <message>
        <source>This was watched until the program was closed. Start it to go on, or stop it for good.</source>
        <translation>前回終了するまで監視していた内容です。続けるには開始し、やめるには停止してください。</translation>
    </message>
    <message>
        <source>Send a test &amp;message</source>
        <translation>テスト メッセージを送信(&amp;M)</translation>
    </message>
    <message>
        <source>Scheduled tas&amp;k…</source>
        <translation>スケジュール タスク(&amp;K)…</translation>
    </message>
    <message>
        <source>The scan is repeated while this program is open, in the notification area, too. When something new is exposed, the window and the notification area say so, and the receivers are told. When the program is opened again, it asks whether to go on. A scheduled task scans without the program.</source>
        <translation>プログラムが開いている間 (通知領域にある間も) スキャンを繰り返します。新たな露出があると、ウィンドウと通知領域で知らせ、宛先に通知します。プログラムを次に開いたときに、続行するかどうかを確認します。スケジュール タスクは、プログラムなしでスキャンします。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>such as: office, once a night</source>
        <translation>例: 本社、毎晩</translation>
    </message>
    <message>
        <source>Send one message that says that this is a test, to the receivers of the settings</source>
        <translation>テストであることを示すメッセージを 1 件、設定の宛先に送ります</translation>
    </message>
    <message>
        <source>Files for systemd or the Windows Task Scheduler: the same scan, also when nobody is logged on</source>
        <translation>systemd または Windows タスク スケジューラ用のファイル: 誰もログオンしていないときにも同じスキャンを行います</translation>
    </message>
    <message>
        <source>&amp;Watches:</source>
        <translation>監視(&amp;W):</translation>
    </message>
    <message>
        <source>N&amp;ew watch</source>
        <translation>新しい監視(&amp;E)</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>続行の許可待ち</translation>
    </message>
    <message>
        <source>is being scanned</source>
        <translation>スキャン中</translation>
    </message>
    <message>
        <source>This is not watched yet.</source>
        <translation>まだ監視していません。</translation>
    </message>
    <message>
        <source>Told: this window. Receivers (syslog, webhook) are named in the settings.</source>
        <translation>通知先: このウィンドウ。宛先 (syslog、Webhook) は設定で指定します。</translation>
    </message>
    <message>
        <source>Told: this window, %1.</source>
        <translation>通知先: このウィンドウ、%1。</translation>
    </message>
</context>
<context>
    <name>port135::ui::WatchedNetwork</name>
    <message>
        <source>Watching %1 (%2): a scan is under way.</source>
        <translation>%1 を監視中 (%2): スキャンを実行しています。</translation>
    </message>
    <message>
        <source>Watching %1 (%2). Next scan: %3.</source>
        <translation>%1 を監視中 (%2)。次のスキャン: %3。</translation>
    </message>
</context>
<context>
    <name>port135::ui::WelcomePanel</name>
    <message>
        <source>What does port 135 of your network give away?</source>
        <translation>ネットワークのポート 135 から何が見えているか</translation>
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
    <message>
        <source>Scan your network with one click, or enter other addresses at the top. The scan only reads what hosts tell everybody: it logs on nowhere and changes nothing.</source>
        <translation>ワンクリックでネットワークをスキャンするか、上の欄にほかのアドレスを入力してください。スキャンは、ホストが誰にでも教える情報を読み取るだけです。どこにもログオンせず、何も変更しません。</translation>
    </message>
    <message>
        <source>Scan my network %1</source>
        <translation>自分のネットワーク %1 をスキャンする</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <comment>a network and its addresses, how long a scan takes</comment>
        <translation>%1、最長 %2</translation>
    </message>
    <message>
        <source>Only fill in</source>
        <translation>入力だけ</translation>
    </message>
    <message>
        <source>Put this network into the target field, to change something before the scan</source>
        <translation>このネットワークを対象の欄に入力します。スキャンの前に設定を変えられます</translation>
    </message>
    <message>
        <source>Only fill in %1</source>
        <translation>%1 を入力だけする</translation>
    </message>
</context>
</TS>
