; A VxD that does not want to be loaded: carry from Device_Init and from Sys_Dynamic_Device_Init.
; The VMM must drop it and go on; nothing may be sent to it afterwards.
;
;   nasm -f elf32 -I tests/vxds/ tests/vxds/refuser.asm -o refuser.o
;   ld.lld --emit-relocs -e 0 -T vxd/link.ld -L generated refuser.o -o refuser.elf
;   janus link refuser.elf --module REFUSER --out REFUSER.VXD
%include "vxd.inc"

section .ddb progbits alloc noexec write align=4
        DDB     REFUSER_DDB, 'REFUSER ', UNDEFINED_DEVICE_ID, UNDEFINED_INIT_ORDER, control, 0, 0

section .lcode progbits alloc exec nowrite align=16
control:
        On      Device_Init, refuse
        On      Sys_Dynamic_Device_Init, refuse
        cmp     byte [refused], 0
        jne     after
        clc
        ret

refuse:
        mov     byte [refused], 1
        mov     esi, saying_no
        VxDcall Out_Debug_String
        stc
        ret

after:
        mov     esi, not_gone
        VxDcall Out_Debug_String
        clc
        ret

section .data
refused db      0
saying_no db    "refuser: ok refusing", 13, 10, 0
not_gone db     "refuser: FAIL a message came after the refusal", 13, 10, 0
