@echo off
rem Starts Plumbline in the runtime image around it. Written for cmd.exe, not yet tried there.
setlocal
set "image=%~dp0.."
set "cache="
if exist "%image%\lib\plumbline.aot" set cache="-XX:AOTCache=%image%\lib\plumbline.aot" -Xlog:aot=off -Xlog:cds=off
"%image%\bin\java.exe" "@%image%\lib\plumbline.options" %cache% --module dev.plumbline/dev.plumbline.Main %*
