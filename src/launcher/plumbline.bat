@echo off
rem Starts Plumbline on a Java 25 or newer, which it finds. Written for cmd.exe, not yet tried there.
setlocal
set "lib=%~dp0..\lib"
call "%lib%\find-java.bat" java || (
    echo plumbline: Java 25 or newer is needed and none was found; install one ^(Eclipse Temurin, for example^) or set JAVA_HOME. >&2
    exit /b 1
)
"%JAVA_HOME%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=javafx.graphics --module-path "%lib%" --module dev.plumbline/dev.plumbline.Main %*
