; A VxD that does one thing wrong, so that it can be seen what the VMM makes of it. Which one says SYSTEM.INI:
;
;   [wrong]
;   What=N          number below
;
; The first eight happen in Device_Init, the others at interrupt time, soon after.
%include "vxd.inc"

Set_Async_Time_Out      equ 000100FEh

section .ddb progbits alloc noexec write align=4
        DDB     WRONG_DDB, 'WRONG   ', UNDEFINED_DEVICE_ID, UNDEFINED_INIT_ORDER, control, 0, 0

section .lcode progbits alloc exec nowrite align=16
control:
        On      Device_Init, device_init
        On      Sys_VM_Init, vm_init
        On      System_Exit, system_exit
        clc
        ret

system_exit:
        mov     esi, exiting
        VxDcall Out_Debug_String
        clc
        ret

device_init:
        xor     eax, eax
        mov     esi, own_section
        mov     edi, entry
        VxDcall Get_Profile_Decimal_Int
        mov     [what], eax
        cmp     eax, LAST_AT_ONCE
        ja      .later
        jmp     [now + eax * 4]
.later: clc
        ret

nothing:
        clc
        ret
page_fault:                                     ; 1
        mov     [0F0000000h], eax
        ret
null_pointer:                                   ; 2
        mov     eax, [8]
        ret
opcode: ud2                                     ; 3
recursion:                                      ; 4
        call    recursion
        ret
unserved:                                       ; 5: no signature is known
        VxDcall 000100F6h
        ret
absent: VxDcall 7FE00001h                       ; 6: no such VxD
        ret
wait_for_good:                                  ; 7
        xor     ecx, ecx
        VxDcall Create_Semaphore
        xor     ecx, ecx
        VxDcall Wait_Semaphore
        clc
        ret
spin:   cli                                     ; 8
        jmp     $

vm_init:
        cmp     dword [what], LAST_AT_ONCE
        jbe     nothing
        mov     eax, 10
        mov     esi, interrupt
        VxDcall Set_Async_Time_Out
        clc
        ret

interrupt:
        mov     eax, [what]
        jmp     [later + eax * 4 - (LAST_AT_ONCE + 1) * 4]

touch:  inc     dword [pageable]                ; 9
        ret
allocate:                                       ; 10
        push    dword 0
        push    dword 100
        VxDcall _HeapAllocate
        add     esp, 8
        ret
block:  mov     eax, 0                          ; 11
        xor     ecx, ecx
        VxDcall Create_Semaphore
        xor     ecx, ecx
        VxDcall Wait_Semaphore
        ret

section .data progbits alloc noexec write align=4
LAST_AT_ONCE    equ 8
now             dd      nothing, page_fault, null_pointer, opcode, recursion, unserved, absent, wait_for_good, spin
later           dd      touch, allocate, block
what            dd      0
own_section     db      "wrong", 0
entry           db      "What", 0
exiting         db      "wrong: System_Exit", 13, 10, 0

section .pdata progbits alloc noexec write align=4
pageable        dd      0
