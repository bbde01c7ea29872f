# SPDX-License-Identifier: MIT
# The one set-up behind run.sh and test.sh: sourced, not run. Installs what is missing on Debian or Ubuntu and builds.
# Where a package has had two names, both stand there: "new|old", and the first that the system knows is taken.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release

build_packages=(
    ca-certificates cmake g++ git make ninja-build
    qt6-base-dev "qt6-websockets-dev|libqt6websockets6-dev" qt6-declarative-dev "qt6-svg-dev|libqt6svg6-dev"
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n qt6-qpa-plugins
    libexpected-dev libxxhash-dev libcpp-httplib-dev pkg-config zlib1g-dev libssl-dev libedit-dev libyaml-cpp-dev
    libpcre2-dev libvalijson-dev qtkeychain-qt6-dev libqt6sql6-sqlite
    fonts-dejavu-core fonts-noto-cjk
)
test_packages=(
    curl jq python3 python3-websockets python3-pyte openssl nginx-light tinyproxy-bin microsocks "chromium|chromium-browser"
    libnss3-tools
    "clang-14|clang" "libclang-rt-14-dev|libclang-rt-18-dev"
    xvfb xauth openbox xdotool gnome-keyring libsecret-1-0
    at-spi2-core dbus dbus-x11 gir1.2-atspi-2.0 python3-pyatspi
)

say() { printf '%s\n' "$*" >&2; }

is_installed() {
    local name
    for name in ${1//|/ }; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] && return 0
    done
    return 1
}

known_name() {
    local name
    for name in ${1//|/ }; do
        apt-cache show "$name" >/dev/null 2>&1 && { echo "$name"; return; }
    done
    echo "${1%%|*}"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# install_missing PACKAGE…: says what it installs; does nothing, quickly, when all is there.
install_missing() {
    local missing=() names=() package
    for package in "$@"; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "This set-up knows Debian and Ubuntu. Install the equivalents of: ${missing[*]%%|*}"
        return 1
    fi
    as_root apt-get update -qq
    for package in "${missing[@]}"; do
        names+=("$(known_name "$package")")
    done
    say "Installing: ${names[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${names[@]}" >/dev/null
}

set_up_build() {
    install_missing "${build_packages[@]}"
}

set_up_tests() {
    local packages=("${test_packages[@]}")
    command -v node >/dev/null || packages+=(nodejs)
    command -v npm >/dev/null || packages+=(npm)
    install_missing "${packages[@]}"
    # The peers that we are tested against; npm writes this file last.
    local peers=$root/tests/peers
    if ! cmp -s "$peers/package-lock.json" "$peers/node_modules/.installed"; then
        say "Installing the test peers from npm"
        (cd "$peers" && npm ci --no-audit --no-fund --loglevel=error >/dev/null)
        cp "$peers/package-lock.json" "$peers/node_modules/.installed"
    fi
}

# build_release [CMAKE OPTION…]
build_release() {
    local werror=OFF
    [ -n "${CI:-}" ] && werror=ON
    local log=$build/build.log
    mkdir -p "$build"
    cd "$root"
    cmake --preset release -DWSW_WERROR=$werror "$@" >"$log" 2>&1 || { cat "$log" >&2; return 1; }
    cmake --build --preset release >"$log" 2>&1 || { tail -n 100 "$log" >&2; return 1; }
}
