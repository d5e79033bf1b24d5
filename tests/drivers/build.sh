#!/bin/sh
# Builds the fixture drivers: build.sh OUT [NAME...] writes OUT/NAME.sys, for all of them when none is named.
# The conformance drivers of ../conformance are among them, each by its file's name behind `check-`.
# What is newer than everything in the folders of sources is left alone.
set -eu

drivers='ne2k minimal norelocs lib client fails faults divides spins stackeater unknown described bugchecks badesp badregs wrongirql twice selfpatch tails private count costs fifty leaks lingers usesfreed overruns loopback hostile unloads careless'
# Drivers of the rows of ../../bench/rows.
drivers="$drivers soak serial comm parallel printer beeper tune keyport keyclass keyreader edu edufilter eduuser floppy diskette"
here=$(cd "$(dirname "$0")" && pwd)
conformance=$here/../conformance
for file in "$conformance"/*.c; do
    name=${file##*/}
    drivers="$drivers check-${name%.c}"
done

if [ "${1:-}" = --list ]; then
    echo $drivers
    exit
fi
if [ $# -eq 0 ]; then
    echo "usage: $0 OUT [NAME...]   (NAME: $drivers)" >&2
    exit 2
fi
out=$1
shift
[ $# -gt 0 ] || set -- $drivers

prefix=i686-w64-mingw32-
ddk=/usr/share/mingw-w64/include/ddk
for tool in ${prefix}gcc ${prefix}dlltool; do
    command -v $tool >/dev/null || {
        echo "$tool is missing: install the Debian package gcc-mingw-w64-i686" >&2
        exit 3
    }
done
[ -f $ddk/ntddk.h ] || {
    echo "$ddk/ntddk.h is missing: install the Debian package mingw-w64-i686-dev" >&2
    exit 3
}

# No C runtime, no compiler support routines, code for a 486. The headers are a system's, whose warnings are not ours; they
# name SYSTEM_POWER_STATE_CONTEXT without declaring it.
compile="-std=gnu99 -O2 -Wall -Wextra -Werror -ffreestanding -fno-builtin -fno-stack-protector
    -fno-asynchronous-unwind-tables -fno-ident -mno-stack-arg-probe -march=i486 -mno-sse
    -D_WIN32_WINNT=0x0500 -DSYSTEM_POWER_STATE_CONTEXT=ULONG -isystem $ddk"
link="-nostdlib -s -Wl,--subsystem,native:4.0 -Wl,--entry,_DriverEntry@8
    -Wl,--file-alignment,0x200 -Wl,--section-alignment,0x1000 -Wl,--no-insert-timestamp"
movable='-Wl,--image-base,0x10000 -Wl,--dynamicbase -Wl,--enable-reloc-section'

mkdir -p "$out"
out=$(cd "$out" && pwd)
tmp=$(mktemp -d "$out/.build.XXXXXX")
trap 'rm -rf "$tmp"' EXIT INT TERM

# An import library from a list of names: import_library NAME, from NAME.def.
import_library() {
    ${prefix}dlltool --kill-at -d "$here/$1.def" -l "$tmp/lib$1.a"
}

for name; do
    case " $drivers " in
    *" $name "*) ;;
    *)
        echo "there is no driver $name (there are: $drivers)" >&2
        exit 2
        ;;
    esac
    [ ! -f "$out/$name.sys" ] || [ -n "$(find "$here" "$conformance" -newer "$out/$name.sys")" ] || continue

    source=$here/$name.c
    how=$movable
    libraries=
    case $name in
    check-ndis*)
        source=$conformance/${name#check-}.c
        libraries=-lndis
        ;;
    check-*) source=$conformance/${name#check-}.c ;;
    ne2k)
        import_library ndis-varargs
        libraries='-lndis-varargs -lndis'
        ;;
    norelocs)
        source=$here/minimal.c
        how='-Wl,--image-base,0xC0100000 -Wl,--disable-dynamicbase -Wl,--disable-reloc-section'
        ;;
    lib) how="$movable -shared -Wl,--kill-at $here/lib.def" ;;
    client | tails)
        import_library lib
        libraries=-llib
        ;;
    fifty)
        # `fn Name@N(`, `fastcall fn Name@N(`, `cdecl fn Name(`: as the linker decorates them, but for the underscore.
        sed -n 's/^ *fastcall fn \([A-Za-z0-9_]*@[0-9]*\)(.*/@\1/p; s/^ *\(cdecl \)\{0,1\}fn \([A-Za-z0-9_@]*\)(.*/\2/p' "$here/fifty.abi" >"$tmp/names"
        sed '1i LIBRARY NDIS.SYS\nEXPORTS' "$tmp/names" >"$tmp/fifty.def"
        ${prefix}dlltool --kill-at -d "$tmp/fifty.def" -l "$tmp/libfifty.a"
        awk '{ printf "IMPORT(\"__imp_%s%s\", %d)\n", /^@/ ? "" : "_", $0, NR }' "$tmp/names" >"$tmp/fifty-imports.h"
        libraries="-I$tmp -lfifty"
        ;;
    unknown)
        import_library nosuch
        import_library neverheard
        libraries='-lnosuch -lneverheard'
        ;;
    esac
    # Under its own name only once it is whole: others may be building the same.
    # The lists of options are to be split into words.
    ${prefix}gcc $compile "$source" -o "$tmp/$name.sys" $link $how -L"$tmp" $libraries -lhal -lntoskrnl
    mv "$tmp/$name.sys" "$out/$name.sys"
done
