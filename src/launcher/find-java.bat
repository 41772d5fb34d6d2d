@echo off
rem Called by mvnw.cmd:  call find-java.bat TOOL
rem Sets JAVA_HOME to a Java 25 or newer that has bin\TOOL.exe; errorlevel 1 if there is none.
rem JAVA_HOME comes first, then the PATH, then the folders in which vendors install. Written for cmd.exe, not yet tried there.

set "java_tool=%~1"
if defined JAVA_HOME call :look "%JAVA_HOME%" && exit /b 0
for %%c in (java.exe javac.exe) do for %%f in ("%%~$PATH:c") do if not "%%~f"=="" call :look "%%~dpf.." && exit /b 0
for %%v in (Java "Eclipse Adoptium" Microsoft Zulu "Amazon Corretto" BellSoft) do (
    for /d %%d in ("%ProgramFiles%\%%~v\*") do call :look "%%~d" && exit /b 0
)
for /d %%d in ("%USERPROFILE%\.jdks\*" "%USERPROFILE%\scoop\apps\*") do (
    call :look "%%~d" && exit /b 0
    call :look "%%~d\current" && exit /b 0
)
exit /b 1

:look
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\bin\%java_tool%.exe" exit /b 1
if not exist "%~1\release" exit /b 1
set "java_major=0"
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "java_major=%%~v"
set "java_major=%java_major:"=%"
if %java_major% lss 25 exit /b 1
set "JAVA_HOME=%~f1"
exit /b 0
