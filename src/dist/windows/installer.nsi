# The installer of prongsai for one user; make-installer says what is in it. An older one is taken away by its own uninstaller,
# which knows its own files.
Unicode true
Target amd64-unicode
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

!include FileFunc.nsh
!include LogicLib.nsh
!include "${FILES}"

!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\prongsai"

# The first is for a Windows that speaks neither.
LoadLanguageFile "${NSISDIR}\Contrib\Language files\Thai.nlf"
LoadLanguageFile "${NSISDIR}\Contrib\Language files\English.nlf"

LangString RUNS ${LANG_THAI} "โปรแกรมกำลังเปิดอยู่ โปรดกด “ปิดโปรแกรม” ในหน้าทำงาน รอหนึ่งนาที แล้วเริ่มใหม่ (งานของท่านไม่ถูกแตะต้อง)"
LangString RUNS ${LANG_ENGLISH} "The program is open. Please close it by the button on its page, wait a minute and start this again (your rounds are untouched)."
LangString STAYS ${LANG_THAI} "ถอนรุ่นก่อนใน $INSTDIR ไม่สำเร็จ โปรดเริ่มเครื่องใหม่แล้วติดตั้งอีกครั้ง (งานของท่านไม่ถูกแตะต้อง)"
LangString STAYS ${LANG_ENGLISH} "The earlier version in $INSTDIR could not be removed. Please restart the computer and install again (your rounds are untouched)."

Name "โปร่งใส (prongsai) ${VERSION}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\prongsai"
InstallDirRegKey HKCU "${ENTRY}" InstallLocation
BrandingText "prongsai ${VERSION}"
Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

# Nothing of a program that runs can be replaced, and half of it must not be.
!macro require_closed
  ${If} ${FileExists} "$INSTDIR\runtime\bin\server\jvm.dll"
    ClearErrors
    FileOpen $0 "$INSTDIR\runtime\bin\server\jvm.dll" a
    ${If} ${Errors}
      SetErrorLevel 3
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNS)" /SD IDOK
      Abort "$(RUNS)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section
  !insertmacro require_closed
  ReadRegStr $1 HKCU "${ENTRY}" InstallLocation
  ${If} $1 == $INSTDIR
  ${AndIf} ${FileExists} "$INSTDIR\uninstall.exe"
    # With _?= it stays where it is, so that it can be waited for.
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR' $2
    ${If} $2 != 0
      SetErrorLevel 3
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(STAYS)" /SD IDOK
      Abort "$(STAYS)"
    ${EndIf}
    Delete "$INSTDIR\uninstall.exe"
  ${EndIf}
  !insertmacro install_files
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\โปร่งใส.lnk" "$INSTDIR\prongsai.exe"
  CreateShortcut "$DESKTOP\โปร่งใส.lnk" "$INSTDIR\prongsai.exe"
  WriteRegStr HKCU "${ENTRY}" DisplayName "โปร่งใส (prongsai)"
  WriteRegStr HKCU "${ENTRY}" DisplayVersion "${VERSION}"
  WriteRegStr HKCU "${ENTRY}" DisplayIcon "$INSTDIR\prongsai.exe"
  WriteRegStr HKCU "${ENTRY}" Publisher "prongsai"
  WriteRegStr HKCU "${ENTRY}" InstallLocation "$INSTDIR"
  WriteRegStr HKCU "${ENTRY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ENTRY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ENTRY}" EstimatedSize ${SIZE}
  WriteRegDWORD HKCU "${ENTRY}" NoModify 1
  WriteRegDWORD HKCU "${ENTRY}" NoRepair 1
SectionEnd

# What the launcher kept for quicker starts; it is made again by whatever copy of the program is started next.
Function un.forget_kept
  FindFirst $0 $1 "$LOCALAPPDATA\prongsai\*"
  ${DoWhile} $1 != ""
    ${If} $1 != "."
    ${AndIf} $1 != ".."
      Delete "$LOCALAPPDATA\prongsai\$1\prongsai-*.aot"
      Delete "$LOCALAPPDATA\prongsai\$1\prongsai-*.jsa"
      Delete "$LOCALAPPDATA\prongsai\$1\start.log"
      RMDir "$LOCALAPPDATA\prongsai\$1"
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  RMDir "$LOCALAPPDATA\prongsai"
FunctionEnd

Section Uninstall
  !insertmacro require_closed
  # Never from a folder that must stay.
  SetOutPath "$TEMP"
  !insertmacro remove_files
  Delete "$SMPROGRAMS\โปร่งใส.lnk"
  Delete "$DESKTOP\โปร่งใส.lnk"
  DeleteRegKey HKCU "${ENTRY}"
  Call un.forget_kept
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
