; One of two that tell of every control message: early in the order of initialisation.
;
;   nasm -f elf32 -I tests/vxds/ tests/vxds/early.asm -o early.o
;   ld.lld --emit-relocs -e 0 -T vxd/link.ld -L generated early.o -o early.elf
;   janus link early.elf --module EARLY --out EARLY.VXD
%define TELLER "early: "
%include "tell.inc"

section .ddb progbits alloc noexec write align=4
        DDB     EARLY_DDB, 'EARLY   ', UNDEFINED_DEVICE_ID, 20000000h, control, 0, 0
