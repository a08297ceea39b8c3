@echo off
rem prongsai: on first use builds the jar with Maven, then runs it. See README.md.
setlocal
rem Thai sentences need the UTF-8 code page; the console gets its own back at the end.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "PRONGSAI_CODEPAGE=%%c"
chcp 65001 >nul
set "PRONGSAI_HOME=%~dp0"
set "PRONGSAI_JAR=%PRONGSAI_HOME%target\quick\prongsai.jar"
set "PRONGSAI_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PRONGSAI_JAVA=%JAVA_HOME%\bin\java.exe"

set "PRONGSAI_VERSION="
for /f "tokens=3" %%v in ('""%PRONGSAI_JAVA%" -version 2>&1" ^| findstr /c:" version "') do set "PRONGSAI_VERSION=%%~v"
if not defined PRONGSAI_VERSION (
  echo ไม่พบ Java ในเครื่องนี้ โปรดติดตั้ง JDK 17 หรือใหม่กว่า แล้วสั่งใหม่ 1>&2
  echo Java was not found. Please install JDK 17 or later and run this again. 1>&2
  goto failed
)
for /f "delims=.-+" %%m in ("%PRONGSAI_VERSION%") do set "PRONGSAI_MAJOR=%%m"
if %PRONGSAI_MAJOR% LSS 17 (
  echo Java ในเครื่องนี้เป็นรุ่น %PRONGSAI_VERSION% โปรดติดตั้ง JDK 17 หรือใหม่กว่า แล้วสั่งใหม่ 1>&2
  echo This machine has Java %PRONGSAI_VERSION%. Please install JDK 17 or later and run this again. 1>&2
  goto failed
)

rem Two windows may start at once: one builds, the others wait. A build that died leaves its mark, and a jar not to be trusted.
set "PRONGSAI_MARK=%PRONGSAI_HOME%target\quick\.unfinished"
if exist "%PRONGSAI_JAR%" if not exist "%PRONGSAI_MARK%" goto run
where mvn >nul 2>nul
if errorlevel 1 (
  echo ไม่พบ Maven ในเครื่องนี้ ซึ่งต้องใช้ในครั้งแรก โปรดติดตั้ง Apache Maven แล้วสั่งใหม่ 1>&2
  echo Maven was not found; it is needed on first use. Please install Apache Maven and run this again. 1>&2
  goto failed
)
echo กำลังเตรียมโปรแกรมสำหรับใช้ครั้งแรก อาจใช้เวลาสักครู่ ... (building prongsai on first use) 1>&2
if not exist "%PRONGSAI_HOME%target\quick" mkdir "%PRONGSAI_HOME%target\quick"
:lock
rem Windows lets one window at a time write to a file, and takes that back when the window dies.
set "PRONGSAI_HELD="
8>&2 (
  2>nul (
    9>"%PRONGSAI_HOME%target\quick\.building" (
      2>&8 call :build
    )
  )
)
if not defined PRONGSAI_HELD (
  ping -n 2 127.0.0.1 >nul
  goto lock
)
if not exist "%PRONGSAI_JAR%" (
  echo เตรียมโปรแกรมไม่สำเร็จ ต้องต่ออินเทอร์เน็ตในครั้งแรก รายละเอียดอยู่ที่ %PRONGSAI_HOME%target\quick\build.log 1>&2
  echo prongsai could not be built; the first use needs the internet. For details see %PRONGSAI_HOME%target\quick\build.log 1>&2
  goto failed
)

:run
rem What Java loads it keeps for the next start, from a run of the example on first use; where it can't, it starts without.
set "PRONGSAI_KEPT=%PRONGSAI_HOME%target\quick\prongsai-%PRONGSAI_MAJOR%.jsa"
if exist "%PRONGSAI_KEPT%" goto start
"%PRONGSAI_JAVA%" "-XX:ArchiveClassesAtExit=%PRONGSAI_KEPT%.new" -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%PRONGSAI_JAR%" warm-cache >nul 2>nul
if exist "%PRONGSAI_KEPT%.new" move /y "%PRONGSAI_KEPT%.new" "%PRONGSAI_KEPT%" >nul

:start
"%PRONGSAI_JAVA%" "-XX:SharedArchiveFile=%PRONGSAI_KEPT%" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djdk.console=java.base -jar "%PRONGSAI_JAR%" %*
set "PRONGSAI_EXIT=%ERRORLEVEL%"
goto end

:failed
set "PRONGSAI_EXIT=3"

:end
chcp %PRONGSAI_CODEPAGE% >nul
exit /b %PRONGSAI_EXIT%

:build
set "PRONGSAI_HELD=1"
if exist "%PRONGSAI_JAR%" if not exist "%PRONGSAI_MARK%" exit /b 0
if exist "%PRONGSAI_JAR%" del "%PRONGSAI_JAR%"
echo building>"%PRONGSAI_MARK%"
pushd "%PRONGSAI_HOME%"
call mvn -q -B -Dquick -DskipTests package >"%PRONGSAI_HOME%target\quick\build.log" 2>&1
if errorlevel 1 if exist "%PRONGSAI_JAR%" del "%PRONGSAI_JAR%"
popd
if exist "%PRONGSAI_JAR%" del "%PRONGSAI_MARK%"
exit /b 0
