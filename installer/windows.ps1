# Makes the package for Windows in target\dist: a .msi. UNTESTED: nobody has run it yet. Needs WiX for the .msi.
# Run it by `mvn -Pdist`, or after `mvn package` with JAVA_HOME set to a JDK 25 or newer.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
if (-not $env:JAVA_HOME) { throw 'Set JAVA_HOME to a JDK 25 or newer (mvn -Pdist does).' }
if (-not (Test-Path 'target\lectern\lib\lectern.jar')) { throw 'target\lectern is not there; run: mvn package' }

# What all systems share.
$options = @{}
Get-Content installer\options | Where-Object { $_ -match '^([A-Z_]+)=(.*)$' } | ForEach-Object { $options[$Matches[1]] = $Matches[2] }
$version = (Get-Content target\classes\version.properties | Where-Object { $_ -like 'version=*' }) -replace '^version=', ''
$work = Join-Path (Get-Location) 'target\dist-work'
$dist = Join-Path (Get-Location) 'target\dist'
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $work, $dist
New-Item -ItemType Directory -Force $work, $dist, "$work\fx", "$work\sqlite" | Out-Null
function Run($program) { & "$env:JAVA_HOME\bin\$program.exe" @args; if ($LASTEXITCODE) { throw "$program failed." } }

# Java and JavaFX; JavaFX's own libraries unpacked.
Run jlink --module-path target\lectern\fx --add-modules $options.MODULES "--include-locales=$($options.LOCALES)" `
  '--exclude-resources=/javafx.*/*.dll' --strip-debug --no-header-files --no-man-pages --strip-native-commands --output "$work\runtime"
Get-ChildItem target\lectern\fx\*.jar | ForEach-Object { Push-Location "$work\fx"; Run jar xf $_.FullName; Pop-Location }
Move-Item "$work\fx\*.dll" "$work\runtime\bin" -Force

# App and libraries; SQLite's own library unpacked, for this system only.
Copy-Item -Recurse target\lectern\lib "$work\lib"
$sqlite = Get-ChildItem "$work\lib\sqlite-jdbc-*.jar"
Push-Location "$work\sqlite"; Run jar xf $sqlite.FullName; Pop-Location
Copy-Item "$work\sqlite\org\sqlite\native\Windows\x86_64\*" "$work\lib"
Remove-Item -Recurse -Force "$work\sqlite\org\sqlite\native"
Run jar --create --file $sqlite.FullName --manifest "$work\sqlite\META-INF\MANIFEST.MF" -C "$work\sqlite" .

# An .ico is a list of pictures; since Windows Vista they may be PNG.
$png = [IO.File]::ReadAllBytes('resources\icons\lectern-256.png')
$ico = [byte[]](0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 0, 32, 0) + [BitConverter]::GetBytes([int]$png.Length) + [BitConverter]::GetBytes([int]22) + $png
[IO.File]::WriteAllBytes("$work\lectern.ico", $ico)

"extension=lectern`nmime-type=application/x-lectern`ndescription=Lectern project" | Set-Content -Encoding ascii "$work\lectern.properties"
$java = $options.JAVA_OPTIONS -split ' ' | ForEach-Object { '--java-options', $_ }
Run jpackage --type msi --name $options.TITLE --vendor $options.VENDOR --app-version $version --description $options.SUMMARY `
  --runtime-image "$work\runtime" --input "$work\lib" --main-jar lectern.jar --main-class $options.MAIN --icon "$work\lectern.ico" `
  --file-associations "$work\lectern.properties" @java --java-options '-Dorg.sqlite.lib.path=$APPDIR' `
  --java-options '-Dorg.sqlite.lib.name=sqlitejdbc.dll' --win-menu --win-shortcut --win-per-user-install --dest $dist
Get-ChildItem $dist
