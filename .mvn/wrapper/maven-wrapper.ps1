# The part of mvnw.cmd that fetches Maven. Prints the path of mvn.cmd, or one sentence on the error stream.

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$work = $null

try {
    $settings = @{}
    foreach ($line in Get-Content -LiteralPath (Join-Path $env:MVNW_BASE '.mvn\wrapper\maven-wrapper.properties')) {
        if ($line -match '^(\w+)=(.*)$') {
            $settings[$Matches[1]] = $Matches[2].Trim()
        }
    }
    $url = $settings['distributionUrl']
    $name = ($url -split '/')[-1] -replace '-bin\.zip$', ''
    $version = $name -replace '^apache-maven-', ''
    $userHome = if ($env:MAVEN_USER_HOME) { $env:MAVEN_USER_HOME } else { Join-Path $env:USERPROFILE '.m2' }
    $dists = Join-Path $userHome 'wrapper\dists'
    $maven = Join-Path $dists "$name\bin\mvn.cmd"

    if (-not (Test-Path -LiteralPath $maven)) {
        if ($env:MVNW_REPOURL) {
            $url = $env:MVNW_REPOURL.TrimEnd('/') + "/org/apache/maven/apache-maven/$version/$name-bin.zip"
        }
        $work = Join-Path $dists ('.fetch.' + [guid]::NewGuid())
        New-Item -ItemType Directory -Force -Path $work | Out-Null
        $archive = Join-Path $work "$name-bin.zip"
        [Console]::Error.WriteLine("mvnw: fetching Maven $version from $url")
        [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
        Invoke-WebRequest -UseBasicParsing -Uri $url -OutFile $archive
        $actual = (Get-FileHash -Algorithm SHA512 -LiteralPath $archive).Hash
        if ($actual -ne $settings['distributionSha512Zip']) {
            throw "$name-bin.zip has the SHA-512 $actual instead of the recorded one; nothing was installed."
        }
        Expand-Archive -LiteralPath $archive -DestinationPath $work
        if (-not (Test-Path -LiteralPath $maven)) {
            Move-Item -LiteralPath (Join-Path $work $name) -Destination $dists
        }
    }
    Write-Output $maven
}
catch {
    [Console]::Error.WriteLine("mvnw: $($_.Exception.Message)")
}
finally {
    if ($work -and (Test-Path -LiteralPath $work)) {
        Remove-Item -Recurse -Force -LiteralPath $work
    }
}
