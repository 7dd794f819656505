#!/usr/bin/env bash
# Makes a machine ready for Stride; `make` calls it.
#
#   setup.sh environment EXTRAS   .venv with Stride's packages and these extras of pyproject.toml
#   setup.sh libraries            the system libraries that Qt needs
#
# On Debian and Ubuntu it installs what is missing if it may (root, or sudo without a password).
# Where it may not, it says in one sentence what to type.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
PATH=$PATH:/usr/sbin:/sbin # ldconfig, which Debian keeps from ordinary users

stop() {
    printf '%s\n' "$1" >&2
    exit 1
}

# Names of packages differ between releases, so libraries are looked for by their own names.
OFFSCREEN="
    libglib-2.0.so.0      libglib2.0-0
    libgthread-2.0.so.0   libglib2.0-0
    libGL.so.1            libgl1
    libEGL.so.1           libegl1
    libxkbcommon.so.0     libxkbcommon0
    libfontconfig.so.1    libfontconfig1
    libdbus-1.so.3        libdbus-1-3
"
X11="
    libX11-xcb.so.1         libx11-xcb1
    libxkbcommon-x11.so.0   libxkbcommon-x11-0
    libxcb-cursor.so.0      libxcb-cursor0
    libxcb-icccm.so.4       libxcb-icccm4
    libxcb-image.so.0       libxcb-image0
    libxcb-keysyms.so.1     libxcb-keysyms1
    libxcb-randr.so.0       libxcb-randr0
    libxcb-render-util.so.0 libxcb-render-util0
    libxcb-shape.so.0       libxcb-shape0
    libxcb-xkb.so.1         libxcb-xkb1
"

# Print the packages, each once, of those libraries that the dynamic linker does not know.
lacking() {
    local known library package
    known=$(ldconfig -p)
    while read -r library package; do
        [[ -z $library || $known == *$'\t'"$library "* ]] || printf '%s\n' "$package"
    done <<<"$OFFSCREEN${DISPLAY:+$X11}" | sort -u
}

# Print a package's name in this release: since 2024 some end in t64.
in_this_release() {
    local package
    for package in "$@"; do
        if [[ -n $(apt-cache show --no-all-versions "${package}t64" 2>/dev/null) ]]; then
            package+=t64
        fi
        printf '%s\n' "$package"
    done
}

# Install packages with apt if that is allowed here; else fail, with the sentence in $sentence.
apt_install() {
    local packages become=()
    sentence="Install it with your system's packages: $*."
    command -v apt-get >/dev/null || return 1
    mapfile -t packages < <(in_this_release "$@")
    sentence="Type: sudo apt-get update && sudo apt-get install -y ${packages[*]}"
    if [[ $EUID -ne 0 ]]; then
        sudo -n true 2>/dev/null || return 1
        become=(sudo -n)
    fi
    printf 'Installing %s …\n' "${packages[*]}"
    "${become[@]}" apt-get update -qq >/dev/null || return 1
    mapfile -t packages < <(in_this_release "$@")
    "${become[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
}

libraries() {
    command -v ldconfig >/dev/null && [[ $(uname) == Linux ]] || return 0
    local missing
    mapfile -t missing < <(lacking)
    if [[ ${#missing[@]} -eq 0 ]] || apt_install "${missing[@]}"; then
        return 0
    fi
    if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ]]; then
        return 0 # there is no screen, so nothing will load Qt
    fi
    stop "Stride's window needs system libraries that are missing here. $sentence"
}

is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    local candidate
    for candidate in ${STRIDE_PYTHON:-} python3 python3.13 python3.12 python3.11 python3.14; do
        if command -v "$candidate" >/dev/null && is_new_enough "$candidate"; then
            printf '%s\n' "$candidate"
            return
        fi
    done
    stop "Stride needs Python 3.11 or newer, and here is $(python3 --version 2>&1 || true): \
install a newer one, or name it: make run STRIDE_PYTHON=/path/to/python3."
}

environment() {
    if ! is_new_enough .venv/bin/python || ! .venv/bin/python -m pip --version &>/dev/null; then
        local python version
        python=$(find_python)
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
            apt_install "python$version-venv" ||
                stop "Python's venv module is missing here. $sentence"
        fi
        "$python" -m venv --clear .venv
    fi
    local quiet=(--quiet)
    [[ -t 1 ]] && quiet=()
    echo "Installing Stride's packages into .venv; PyTorch is large, so the first time takes minutes …"
    .venv/bin/python -m pip install --disable-pip-version-check "${quiet[@]}" -e ".[$1]" ||
        stop "The packages could not be installed; the lines above say why."
}

"$@"
