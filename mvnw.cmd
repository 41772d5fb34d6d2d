@echo off
rem Builds Plumbline as mvnw does: finds a JDK 25 or newer, fetches Maven if the PATH has none. Written for cmd.exe, not yet tried there.
setlocal
set "maven_version=3.9.16"
set "maven_sha512=831a8591fe20c8243b1dbe7d71e3244f31d1665b0804b2e825e38cbbe5ce0cafb8338851f90780735568773e0a6cd07bbec107cda0b896b008b861075358b6f6"
set "maven_url=https://archive.apache.org/dist/maven/maven-3/%maven_version%/binaries/apache-maven-%maven_version%-bin.tar.gz"
if defined PLUMBLINE_MAVEN_URL set "maven_url=%PLUMBLINE_MAVEN_URL%"
set "maven_folder=%USERPROFILE%\.m2\plumbline-maven"
set "maven_home=%maven_folder%\%maven_version%"

call "%~dp0src\launcher\find-java.bat" javac || (
    echo mvnw: Plumbline needs a JDK 25 or newer and none was found; install one ^(Eclipse Temurin, for example^) or set JAVA_HOME. >&2
    exit /b 1
)
set "quiet=--enable-native-access=ALL-UNNAMED"
if %java_major% leq 26 set "quiet=--sun-misc-unsafe-memory-access=allow %quiet%"
set "MAVEN_OPTS=%quiet% %MAVEN_OPTS%"

call :new_enough && (
    mvn %*
    exit /b
)
if not exist "%maven_home%" call :install || exit /b 1
"%maven_home%\bin\mvn.cmd" %*
exit /b

:new_enough
where mvn >nul 2>nul || exit /b 1
set "maven_have="
for /f "tokens=3" %%v in ('mvn --version ^| findstr /c:"Apache Maven"') do set "maven_have=%%v"
if not defined maven_have exit /b 1
powershell -NoProfile -Command "if ([version]('%maven_have%' -replace '[^0-9.].*','') -lt [version]'3.8.7') { exit 1 }"
exit /b

:install
set "staging=%maven_home%.%RANDOM%"
mkdir "%staging%" || exit /b 1
echo mvnw: fetching Maven %maven_version% >&2
powershell -NoProfile -Command "$ErrorActionPreference='Stop'; $ProgressPreference='SilentlyContinue'; try { (New-Object Net.WebClient).DownloadFile('%maven_url%', '%staging%\maven.tar.gz') } catch { exit 1 }"
if errorlevel 1 (
    echo mvnw: cannot fetch Maven from %maven_url%; check the network, install Maven 3.8.7 or newer, or set PLUMBLINE_MAVEN_URL. >&2
    goto :undo
)
powershell -NoProfile -Command "if ((Get-FileHash -Algorithm SHA512 '%staging%\maven.tar.gz').Hash -ne '%maven_sha512%') { exit 1 }"
if errorlevel 1 (
    echo mvnw: what %maven_url% sent is not Maven %maven_version%: its SHA-512 differs; nothing was kept. >&2
    goto :undo
)
tar -xzf "%staging%\maven.tar.gz" -C "%staging%" || goto :undo
move "%staging%\apache-maven-%maven_version%" "%maven_home%" >nul || goto :undo
rmdir /s /q "%staging%"
exit /b 0

:undo
rmdir /s /q "%staging%"
exit /b 1
