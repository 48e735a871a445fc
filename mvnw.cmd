@echo off
rem Runs the Maven that .mvn\wrapper\maven-wrapper.properties names, and fetches it first if need be: from the Maven
rem repository whose address MVNW_REPOURL holds, else from the archive of the Apache Software Foundation. What was
rem fetched must have the recorded SHA-512.
setlocal
set "MVNW_BASE=%~dp0"
set "MVNW_MAVEN="
for /f "usebackq delims=" %%m in (`powershell -NoLogo -NoProfile -ExecutionPolicy Bypass -File "%MVNW_BASE%.mvn\wrapper\maven-wrapper.ps1"`) do set "MVNW_MAVEN=%%m"
if not defined MVNW_MAVEN exit /b 1
endlocal & call "%MVNW_MAVEN%" %*
