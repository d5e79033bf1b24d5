; One of two that tell of every control message: late in the order of initialisation.
;
;   nasm -f elf32 -I tests/vxds/ tests/vxds/late.asm -o late.o
;   ld.lld --emit-relocs -e 0 -T vxd/link.ld -L generated late.o -o late.elf
;   janus link late.elf --module LATE --out LATE.VXD
%define TELLER "late: "
%include "tell.inc"

section .ddb progbits alloc noexec write align=4
        DDB     LATE_DDB, 'LATE    ', UNDEFINED_DEVICE_ID, 90000000h, control, 0, 0
