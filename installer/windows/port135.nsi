; SPDX-License-Identifier: GPL-3.0-or-later
; The Windows installer. makensis -DVERSION=… -DSTAGE=folder -DFILES=list.nsh -DOUTPUT=file.exe port135.nsi
; For one user without administrator rights, or for all users; English and Japanese; silent with /S
; (/CurrentUser or /AllUsers chooses, /D=folder comes last and unquoted).
Target amd64-unicode
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
Name "Port135"
OutFile "${OUTPUT}"
BrandingText "Port135 ${VERSION}"

; Standard rights: whoever installs for himself is asked for nothing. For all users it begins again, with a
; question of Windows.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "Port135"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\Port135"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\Port135"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Port135"
!include MultiUser.nsh
RequestExecutionLevel user ; after MultiUser.nsh, whose own would ask every administrator
!include MUI2.nsh
!include FileFunc.nsh

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "Port135"
VIAddVersionKey /LANG=0 "FileDescription" "Port135 installer"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${STAGE}\LICENSE.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!define MUI_PAGE_CUSTOMFUNCTION_SHOW HideRun
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString CommandLine ${LANG_ENGLISH} "Port135 command line"
LangString CommandLine ${LANG_JAPANESE} "Port135 コマンド ライン"
LangString CommandLineTip ${LANG_ENGLISH} "A command prompt in the folder of port135-cli"
LangString CommandLineTip ${LANG_JAPANESE} "port135-cli のフォルダーでコマンド プロンプトを開きます"
LangString ProgramTip ${LANG_ENGLISH} "See what TCP port 135 of your network exposes"
LangString ProgramTip ${LANG_JAPANESE} "ネットワークの TCP ポート 135 が何を公開しているかを調べます"
LangString ForAll ${LANG_ENGLISH} "Install Port135 for all users of this computer? Windows asks for an administrator then. No installs it for you alone."
LangString ForAll ${LANG_JAPANESE} "このコンピューターのすべてのユーザー用に Port135 をインストールしますか? その場合、Windows が管理者の許可を求めます。「いいえ」を選ぶと、自分用にインストールします。"
LangString InUse ${LANG_ENGLISH} "Port135 is running. Close it, and try again."
LangString InUse ${LANG_JAPANESE} "Port135 が実行中です。終了してから、もう一度お試しください。"

!macro CloseFirst
  ; A running program keeps its file open: nothing is replaced or removed by halves.
  IfFileExists "$INSTDIR\bin\port135.exe" 0 +6
  ClearErrors
  FileOpen $0 "$INSTDIR\bin\port135.exe" a
  IfErrors 0 +3
  MessageBox MB_OK|MB_ICONEXCLAMATION "$(InUse)" /SD IDOK
  Abort
  FileClose $0
!macroend

Var Elevated ; "1": with the rights of an administrator

!macro AskRights
  UserInfo::GetAccountType
  Pop $0
  StrCpy $Elevated ""
  StrCmp $0 "Admin" 0 +2
  StrCpy $Elevated "1"
!macroend

; Begins again with an administrator's rights, for all users, and ends.
!macro BeginElevated FILE
  ${GetParameters} $1
  ExecShellWait "runas" "${FILE}" '/AllUsers $1'
  Quit
!macroend

Function .onInit
  !insertmacro AskRights
  !insertmacro MULTIUSER_INIT
  !insertmacro MUI_LANGDLL_DISPLAY
  StrCmp $Elevated "1" done
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  IfErrors 0 elevate
  ClearErrors
  ${GetOptions} $0 "/CurrentUser" $1
  IfErrors 0 done
  IfSilent done
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(ForAll)" /SD IDNO IDYES elevate
  Goto done
elevate:
  !insertmacro BeginElevated "$EXEPATH"
done:
FunctionEnd

; What is installed for one user can be changed by his other programs: with an administrator's rights nothing of
; it is started. Returns "1" where it may be.
!macro MayStart
  StrCpy $9 "1"
  StrCmp $Elevated "1" 0 +7
  StrCmp $MultiUser.InstallMode "AllUsers" 0 +5
  StrLen $8 "$PROGRAMFILES64\"
  StrCpy $8 "$INSTDIR" $8
  StrCmp $8 "$PROGRAMFILES64\" 0 +2
  Goto +2
  StrCpy $9 ""
!macroend

Function StartProgram
  !insertmacro MayStart
  StrCmp $9 "1" 0 end
  StrCmp $Elevated "1" 0 plain
  ; By the desktop, which has the rights of the user.
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\bin\port135.exe"'
  Goto end
plain:
  Exec '"$INSTDIR\bin\port135.exe"'
end:
FunctionEnd

Function HideRun
  !insertmacro MayStart
  StrCmp $9 "1" end
  SendMessage $mui.FinishPage.Run ${BM_SETCHECK} ${BST_UNCHECKED} 0
  ShowWindow $mui.FinishPage.Run ${SW_HIDE}
end:
FunctionEnd

Function un.onInit
  !insertmacro AskRights
  !insertmacro MULTIUSER_UNINIT
  StrCmp $Elevated "1" done
  ; Only what was installed for all users needs an administrator.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  IfErrors done
  !insertmacro BeginElevated "$INSTDIR\uninstall.exe"
done:
  !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
  !insertmacro CloseFirst
  ; An older version may have had files that this one has not.
  !insertmacro MayStart
  StrCmp $9 "1" 0 kept
  IfFileExists "$INSTDIR\uninstall.exe" 0 kept
  ExecWait '"$INSTDIR\uninstall.exe" /S /$MultiUser.InstallMode _?=$INSTDIR'
kept:
  SetOutPath "$INSTDIR"
  File /r "${STAGE}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Port135.lnk" "$INSTDIR\bin\port135.exe" "" "" "" SW_SHOWNORMAL "" "$(ProgramTip)"
  SetOutPath "$INSTDIR\bin"
  CreateShortcut "$SMPROGRAMS\$(CommandLine).lnk" "$SYSDIR\cmd.exe" "/k port135-cli.exe --help" "" "" SW_SHOWNORMAL "" "$(CommandLineTip)"
  SetOutPath "$INSTDIR"
  WriteRegStr SHCTX "Software\Port135" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "Software\Port135" "CommandLineLink" "$(CommandLine).lnk"
  WriteRegStr SHCTX "${REMOVAL}" "DisplayName" "Port135"
  WriteRegStr SHCTX "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${REMOVAL}" "DisplayIcon" "$INSTDIR\bin\port135.exe"
  WriteRegStr SHCTX "${REMOVAL}" "Publisher" "Port135"
  WriteRegStr SHCTX "${REMOVAL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${REMOVAL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${REMOVAL}" "NoModify" 1
  WriteRegDWORD SHCTX "${REMOVAL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${REMOVAL}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  !insertmacro CloseFirst
  ReadRegStr $0 SHCTX "Software\Port135" "CommandLineLink"
  Delete "$SMPROGRAMS\Port135.lnk"
  StrCmp $0 "" +2
  Delete "$SMPROGRAMS\$0"
  ; Exactly what was installed: a folder that holds anything else stays. Settings and history stay, too.
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey SHCTX "${REMOVAL}"
  DeleteRegKey SHCTX "Software\Port135"
SectionEnd
