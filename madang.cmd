@echo off
rem Starts Madang on Windows. Builds it first where it was never built, or where its sources have changed since.
rem
rem   JAVA_HOME, PATH     where Java 17 or newer is looked for, in this order; Maven 3.8 or newer on the PATH, to build
rem   MADANG_JAVA_OPTS    more options for the JVM, for example -Xmx8g
rem
rem A build ends in scenarios\target\madang\app-..., a directory that is never written again, and counts once the file
rem "current" names it.

setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "DEN=%HOME_DIR%\scenarios\target\madang"

rem Spark on Windows asks for native parts of Hadoop that nobody ships: there it has a Linux of its own.
:next_word
if "%~1"=="" goto :find_java
if /i "%~1"=="--spark" (
    >&2 echo madang: --spark needs Linux or macOS, where ./madang fetches Spark: start that one, on Windows in WSL.
    >&2 echo madang: Without --spark the same study runs here, with the same rows.
    exit /b 2
)
shift /1
goto :next_word

:find_java
rem ------------------------------------------------------------------------------------------------------------ Java

set "JAVA_EXE="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for %%J in (java.exe) do set "JAVA_EXE=%%~$PATH:J"
if not defined JAVA_EXE (
    >&2 echo madang: needs Java 17 or newer, and found none: neither JAVA_HOME nor the PATH leads to a java.exe.
    goto :get_java
)
set "JAVA_VERSION="
set "ANSWER=%TEMP%\madang-java-%RANDOM%%RANDOM%.txt"
"%JAVA_EXE%" -version >nul 2>"%ANSWER%"
for /f "usebackq tokens=1-3" %%A in ("%ANSWER%") do if "%%B"=="version" if not defined JAVA_VERSION set "JAVA_VERSION=%%~C"
del "%ANSWER%" 2>nul
if not defined JAVA_VERSION (
    >&2 echo madang: needs Java 17 or newer; "%JAVA_EXE%" does not tell its version.
    goto :get_java
)
set "JAVA_FEATURE="
for /f "tokens=1,2 delims=.-+_" %%A in ("%JAVA_VERSION%") do if "%%A"=="1" (set "JAVA_FEATURE=%%B") else (set "JAVA_FEATURE=%%A")
if %JAVA_FEATURE% LSS 17 (
    >&2 echo madang: needs Java 17 or newer; "%JAVA_EXE%" is Java %JAVA_VERSION%: too old.
    goto :get_java
)

rem ----------------------------------------------------------------------------------------------------------- Build

set "APP="
if exist "%DEN%\current" set /p APP=<"%DEN%\current"
if not defined APP goto :first_build
if not exist "%DEN%\%APP%\madang.jar" goto :first_build

rem A build that is up to date has nothing in the sources that is newer than its file "started".
set "MADANG_CHECK_HOME=%HOME_DIR%"
set "MADANG_CHECK_STARTED=%DEN%\%APP%\started"
powershell -NoLogo -NoProfile -NonInteractive -Command "$t = (Get-Item -LiteralPath $env:MADANG_CHECK_STARTED).LastWriteTimeUtc; Set-Location -LiteralPath $env:MADANG_CHECK_HOME; $f = @(Get-Item pom.xml, */pom.xml) + @(Get-ChildItem .mvn, */src/main -Recurse -Force); if (@($f | Where-Object { $_.LastWriteTimeUtc -gt $t }).Count -gt 0) { exit 3 } else { exit 0 }"
if not errorlevel 3 goto :start
where mvn >nul 2>nul
if errorlevel 1 (
    >&2 echo madang: the sources have changed, but there is no mvn on the PATH: starting the last build
    goto :start
)
>&2 echo madang: Building Madang (its sources have changed)...
goto :build

:first_build
where mvn >nul 2>nul
if errorlevel 1 (
    >&2 echo madang: must be built first, which needs Maven 3.8 or newer; there is no mvn on the PATH.
    >&2 echo Get Maven from https://maven.apache.org/download.cgi and put its bin directory on the PATH.
    exit /b 1
)
>&2 echo madang: Building Madang ^(first use, about a minute^)...

:build
if not exist "%DEN%" mkdir "%DEN%"
rem One build at a time: making a directory succeeds for one only.
mkdir "%DEN%\lock" 2>nul
if errorlevel 1 (
    >&2 echo madang: another start of Madang is building it. Try again when it is done;
    >&2 echo if there is none, remove "%DEN%\lock".
    exit /b 1
)
set "APP=app-%RANDOM%%RANDOM%%RANDOM%"
mkdir "%DEN%\%APP%\lib"
type nul >"%DEN%\%APP%\started"
rem Maven must compile with the Java that was checked above.
for %%J in ("%JAVA_EXE%") do for %%B in ("%%~dpJ..") do if exist "%%~fB\bin\javac.exe" set "JAVA_HOME=%%~fB"
pushd "%HOME_DIR%"
if exist "%DEN%\building" for /d %%M in (*) do if exist "%%M\target\classes" rmdir /s /q "%%M\target\classes"
type nul >"%DEN%\building"
call mvn -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true package >"%DEN%\build.log" 2>&1 <nul
set "MAVEN_CODE=%ERRORLEVEL%"
popd
if not "%MAVEN_CODE%"=="0" (
    >&2 echo madang: the build failed: Maven ended with exit code %MAVEN_CODE% and said
    >&2 findstr /b /c:"[ERROR]" "%DEN%\build.log"
    >&2 echo madang: all it said is in "%DEN%\build.log"
    rmdir /s /q "%DEN%\%APP%"
    rmdir "%DEN%\lock"
    exit /b %MAVEN_CODE%
)
copy /y "%HOME_DIR%\scenarios\target\madang.jar" "%DEN%\%APP%\madang.jar" >nul && copy /y "%HOME_DIR%\scenarios\target\lib\*.jar" "%DEN%\%APP%\lib" >nul
if errorlevel 1 (
    >&2 echo madang: cannot copy the build into "%DEN%\%APP%"
    rmdir "%DEN%\lock"
    exit /b 1
)
>"%DEN%\current" echo %APP%
del "%DEN%\building"
rem Older builds go, except where one is running: Windows keeps its jars.
for /d %%D in ("%DEN%\app-*") do if /i not "%%~nxD"=="%APP%" rmdir /s /q "%%D" 2>nul
rmdir "%DEN%\lock"

rem ----------------------------------------------------------------------------------------------------------- Start

:start
"%JAVA_EXE%" -Xlog:disable -Xlog:all=warning:stderr -XX:MaxRAMPercentage=70 -XX:+UseParallelGC -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 %MADANG_JAVA_OPTS% "-Dmadang.home=%HOME_DIR%" -jar "%DEN%\%APP%\madang.jar" %*
exit /b %ERRORLEVEL%

:get_java
>&2 echo Get a JDK from https://adoptium.net ^(or: winget install EclipseAdoptium.Temurin.17.JDK^),
>&2 echo then set JAVA_HOME to its directory or put its bin directory on the PATH.
exit /b 1
