# Sourced by mvnw and by bench/run. Plain POSIX sh, and no process started where a `release` file answers.
#
# find_java TOOL   sets java_home and java_major to a Java of java_needed or newer that has bin/TOOL; fails if there is none.
#
# JAVA_HOME comes first, then the PATH, then the newest of the folders in which Javas are usually installed.
# PLUMBLINE_JAVAS, folders separated by colons, replaces that last list.

java_needed=25

find_java() {
    java_tool=$1 java_home='' java_major=0
    if [ -n "${JAVA_HOME:-}" ] && java_at "$JAVA_HOME"; then return 0; fi
    for command in java javac; do
        if link=$(command -v "$command") && java_at "$(home_of "$link")"; then return 0; fi
    done
    best_home='' best_major=0
    usual=/usr/lib/jvm:/usr/lib64/jvm:/usr/java:/opt:/opt/java:/Library/Java/JavaVirtualMachines:/opt/homebrew/opt:/usr/local/opt
    if [ -n "${HOME:-}" ]; then
        usual=$usual:$HOME/.sdkman/candidates/java:$HOME/.jdks:$HOME/Library/Java/JavaVirtualMachines
    fi
    old_ifs=$IFS IFS=:
    for parent in ${PLUMBLINE_JAVAS-$usual}; do
        for home in "$parent"/* "$parent"/*/Contents/Home "$parent"/*/libexec/openjdk.jdk/Contents/Home; do
            if java_at "$home" && [ "$java_major" -gt "$best_major" ]; then
                best_home=$java_home best_major=$java_major
            fi
        done
    done
    IFS=$old_ifs
    java_home=$best_home java_major=$best_major
    [ -n "$java_home" ]
}

# Sets java_home and java_major from the Java in folder $1; fails if it is too old or lacks the tool.
java_at() {
    [ -x "$1/bin/java" ] || return 1
    java_home=$1 java_major=0
    if [ -r "$1/release" ]; then
        while IFS= read -r line || [ -n "$line" ]; do
            case $line in JAVA_VERSION=*) line=${line#*=} && line=${line#\"} && java_major=${line%%[!0-9]*} ;; esac
        done <"$1/release"
    else
        # A shim or a stub: only the Java behind it knows where it lives.
        said=$("$1/bin/java" -XshowSettings:properties -version 2>&1) || return 1
        java_home=$(printf '%s\n' "$said" | sed -n 's/^ *java\.home = //p')
        java_major=$(printf '%s\n' "$said" | sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p')
    fi
    [ "${java_major:-0}" -ge "$java_needed" ] && [ -x "$java_home/bin/$java_tool" ]
}

# The folder above the bin/ in which command $1 really lies.
home_of() {
    dirname "$(dirname "$(readlink -f "$1")")"
}
