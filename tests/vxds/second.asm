; A VxD that holds the VMM to its word: it calls services by register and on the stack, hooks some, offers some of its own,
; and looks at every result, flag and register that the documentation promises to keep. It has locked, pageable and
; initialisation objects, so that it takes a loader's fixups between objects to run at all.
;
;   nasm -f elf32 -I tests/vxds/ tests/vxds/second.asm -o second.o
;   ld.lld --emit-relocs -e 0 -T vxd/link.ld -L generated second.o -o second.elf
;   janus link second.elf --module SECOND --out SECOND.VXD
;
; It can be loaded either way, device=SECOND.VXD or dynamically. For the first, SYSTEM.INI must have
;
;   [second]
;   Word=tree
;   Number=42
;   Yes=on
;
; Output: one line "second: ok WHAT" or "second: FAIL WHAT" a check. About 100 ms after Init_Complete (or the dynamic
; initialisation) the last of them is followed by "second: N passed, M failed". At the end of Windows, or before it is unloaded,
; one more check that is not counted: "second: ok told of the end".
;
; Services used, of the VMM: Get_VMM_Version Get_Cur_VM_Handle Test_Cur_VM_Handle Get_Sys_VM_Handle Validate_VM_Handle
; Schedule_Global_Event Cancel_Global_Event Create_Semaphore Destroy_Semaphore Wait_Semaphore Signal_Semaphore
; Set_Global_Time_Out Cancel_Time_Out Get_System_Time _HeapAllocate _HeapReAllocate _HeapFree _HeapGetSize _PageAllocate
; _PageFree Hook_Device_Service Unhook_Device_Service Get_Profile_Decimal_Int Get_Profile_Boolean Get_Profile_String
; Out_Debug_String.
%define WHO "second"
%include "vxd.inc"

SECOND_DEVICE_ID        equ 3D70h
SECOND_Get_Version      equ SECOND_DEVICE_ID << 16
SECOND_Add              equ SECOND_Get_Version + 1      ; EAX + EBX -> EAX, CF=1 on carry, ZF=1 if 0
SECOND_Subtract         equ SECOND_Get_Version + 2      ; C: first argument - second argument
ABSENT_Get_Version      equ 7FE00000h                   ; nobody has this id
ABSENT_Other            equ 7FE00001h

PAGEZEROINIT            equ 1
PAGEUSEALIGN            equ 2
PAGECONTIG              equ 4
PAGEFIXED               equ 8
PAGELOCKED              equ 80h
PG_SYS                  equ 1
HEAPZEROINIT            equ 1

section .ddb progbits alloc noexec write align=4
        DDB     SECOND_DDB, 'SECOND  ', SECOND_DEVICE_ID, UNDEFINED_INIT_ORDER, control, services, 3

%include "check.inc"

section .data
        align   4
services:
        dd      get_version, add_service, subtract_service
; Addresses of places in the other objects, for the fixups that make them.
to_pageable     dd      pageable
to_init         dd      init_word

section .lcode

; ---------------------------------------------------------------------------------------------------------------------
control:
        On      Sys_Critical_Init, critical_init
        On      Device_Init, device_init
        On      Init_Complete, init_complete
        On      Sys_VM_Init, vm_init
        On      Sys_Dynamic_Device_Init, dynamic_init
        On      Sys_Dynamic_Device_Exit, the_end
        On      System_Exit, the_end
        clc
        ret

critical_init:
        pushfd
        call    check_bss
        inc     dword [stage]
        pop     eax
        test    eax, 200h
        Expect  z, "Sys_Critical_Init comes with interrupts off"
        mov     [given], ebx
        Service Get_Sys_VM_Handle
        mov     eax, [given]
        cmp     eax, [after.ebx]
        Expect  e, "Sys_Critical_Init brings the system VM in EBX"
        clc
        ret

device_init:
        mov     [given], ebx
        cmp     dword [stage], 1
        Expect  e, "Device_Init comes after Sys_Critical_Init"
        inc     dword [stage]
        Service Get_Sys_VM_Handle
        mov     eax, [given]
        cmp     eax, [after.ebx]
        Expect  e, "Device_Init brings the system VM in EBX"
        call    check_profile                   ; there only while Windows starts
        call    all_checks
        clc
        ret

init_complete:
        mov     [given], ebx
        cmp     dword [stage], 2
        Expect  e, "Init_Complete comes after Device_Init"
        inc     dword [stage]
        Service Get_Sys_VM_Handle
        mov     eax, [given]
        cmp     eax, [after.ebx]
        Expect  e, "Init_Complete brings the system VM in EBX"
        call    start_waiting
        clc
        ret

vm_init:
        cmp     dword [stage], 3
        Expect  e, "Sys_VM_Init comes after Init_Complete"
        clc
        ret

dynamic_init:
        call    check_bss
        cmp     dword [stage], 0
        Expect  e, "a dynamic VxD sees none of the static messages"
        call    all_checks
        call    start_waiting
        clc
        ret

the_end:
        cmp     byte [finished], 1
        Expect  e, "told of the end"
        clc
        ret

; What the file does not hold is zero. Keeps the registers.
check_bss:
        pushad
        mov     edi, large
        mov     ecx, LARGE / 4
        xor     eax, eax
        repe    scasd
        Expect  e, "uninitialised data is zero"
        popad
        ret

; ---------------------------------------------------------------------------------------------------------------------
; Services of our own.
get_version:
        mov     eax, 0100h
        clc
        ret

add_service:
        add     eax, ebx
        ret

subtract_service:
        mov     eax, [esp + 4]
        sub     eax, [esp + 8]
        ret

; Hooks start with a way around themselves, by which the VMM finds the next one when a hook is taken out.
hook_version:
        jmp     short .hook
        jmp     [next_version]
.hook:  inc     dword [hook_runs]
        jmp     [next_version]

hook_add:
        jmp     short .hook
        jmp     [next_add]
.hook:  call    [next_add]
        pushfd
        add     eax, 1000h
        popfd
        ret

; The jump form: the service returns to whoever called us.
version_by_jump:
        VxDjmp  Get_VMM_Version
allocate_by_jump:
        VxDjmp  _HeapAllocate

; One place that is called again and again: by the second time it has been replaced.
version_again:
        VxDcall Get_VMM_Version
        ret
absent_again:
        VxDcall ABSENT_Get_Version
        ret

; ---------------------------------------------------------------------------------------------------------------------
; Later: an event, then a time-out, whose procedures run from the VMM. Two more that are cancelled must not.
start_waiting:
        Fill
        mov     esi, event
        mov     edx, 11223344h
        Service Schedule_Global_Event
        Keeps   "Schedule_Global_Event", ALL_ & ~ESI_
        cmp     dword [event_runs], 0
        Expect  e, "Schedule_Global_Event does not call at once"

        Fill
        mov     esi, never
        Service Schedule_Global_Event
        mov     esi, [after.esi]
        Service Cancel_Global_Event
        Keeps   "Cancel_Global_Event", ALL_

        Fill
        mov     eax, 20
        mov     esi, never
        Service Set_Global_Time_Out
        mov     esi, [after.esi]
        Service Cancel_Time_Out
        Keeps   "Cancel_Time_Out", ALL_

        Fill
        Service Get_System_Time
        Keeps   "Get_System_Time", ALL_ & ~EAX_
        mov     eax, [after.eax]
        mov     [started], eax

        Fill
        mov     eax, 100
        mov     edx, 55667788h
        mov     esi, time_out
        Service Set_Global_Time_Out
        Keeps   "Set_Global_Time_Out", ALL_ & ~ESI_
        cmp     dword [after.esi], 0
        Expect  ne, "Set_Global_Time_Out returns a handle"
        ret

event:
        inc     dword [event_runs]
        mov     [given], ebx
        mov     [client], ebp
        cmp     edx, 11223344h
        Expect  e, "the event brings its reference data in EDX"
        Service Get_Cur_VM_Handle
        mov     eax, [given]
        cmp     eax, [after.ebx]
        Expect  e, "the event brings the current VM in EBX"
        mov     eax, [given]
        mov     eax, [eax + 8]
        cmp     eax, [client]
        Expect  e, "the event brings the client registers in EBP"
        ret

never:
        inc     dword [never_runs]
        ret

time_out:
        mov     [given], ebx
        mov     [late], ecx
        mov     [client], ebp
        cmp     edx, 55667788h
        Expect  e, "the time-out brings its reference data in EDX"
        Service Get_Cur_VM_Handle
        mov     eax, [given]
        cmp     eax, [after.ebx]
        Expect  e, "the time-out brings the current VM in EBX"
        cmp     dword [client], 0
        Expect  ne, "the time-out brings the client registers in EBP"
        cmp     dword [late], 60000
        Expect  b, "the time-out says in ECX how late it is"
        Service Get_System_Time
        mov     eax, [after.eax]
        sub     eax, [started]
        cmp     eax, 90                         ; the clock's ticks are coarse
        Expect  ae, "the time-out takes its time"
        cmp     dword [event_runs], 1
        Expect  e, "the event has run once"
        cmp     dword [never_runs], 0
        Expect  e, "what was cancelled has not run"
        call    summary
        mov     byte [finished], 1
        ret

; ---------------------------------------------------------------------------------------------------------------------
; Called from the pageable object.
from_pageable:
        lea     eax, [eax * 2]
        ret

section .pcode progbits alloc exec nowrite align=16
; EAX doubled in another object, and the number kept in this one added.
pageable:
        call    from_pageable
        add     eax, [pageable_number]
        ret

section .pdata progbits alloc noexec write align=4
pageable_number dd      5

section .idata progbits alloc noexec write align=4
init_word       dd      "init"

section .icode progbits alloc exec nowrite align=16
all_checks:
        call    check_objects
        call    check_versions
        call    check_handles
        call    check_heap
        call    check_pages
        call    check_semaphores
        call    check_own_services
        call    check_hooks
        call    check_print
        ret

check_objects:
        mov     eax, 100
        call    pageable
        cmp     eax, 205
        Expect  e, "calls between objects arrive"
        mov     eax, 7
        call    [to_pageable]
        cmp     eax, 19
        Expect  e, "an address in the pageable object is right"
        inc     dword [pageable_number]
        mov     eax, 0
        call    pageable
        cmp     eax, 6
        Expect  e, "the pageable object can be written to"
        mov     eax, [to_init]
        cmp     dword [eax], "init"
        Expect  e, "an address in the initialisation object is right"
        ret

check_versions:
        Fill
        Service Get_VMM_Version
        Keeps   "Get_VMM_Version", ALL_ & ~(EAX_ | ECX_)
        cmp     word [after.eax], 0400h
        Expect  ae, "Get_VMM_Version says 4.0 or later"
        movzx   eax, word [after.eax]
        mov     [version], eax
        Fill
        Procedure version_again
        Fill
        Procedure version_again
        Keeps   "Get_VMM_Version, called again from one place,", ALL_ & ~(EAX_ | ECX_)
        movzx   eax, word [after.eax]
        cmp     eax, [version]
        Expect  e, "a replaced call gives the same answer"
        Fill
        Procedure version_by_jump
        Keeps   "Get_VMM_Version by the jump form", ALL_ & ~(EAX_ | ECX_)
        movzx   eax, word [after.eax]
        cmp     eax, [version]
        Expect  e, "the jump form gives the same answer"
        Fill
        Procedure version_by_jump
        movzx   eax, word [after.eax]
        cmp     eax, [version]
        Expect  e, "a replaced jump gives the same answer"

        Fill
        Procedure absent_again
        Carry   "Get_Version of an absent VxD sets the carry"
        cmp     dword [after.eax], 0
        Expect  e, "Get_Version of an absent VxD returns 0"
        Keeps   "Get_Version of an absent VxD", ALL_ & ~EAX_
        Fill
        Procedure absent_again
        Carry   "so it does the second time"
        cmp     dword [after.eax], 0
        Expect  e, "and returns 0"
        ret

check_handles:
        Fill
        Service Get_Cur_VM_Handle
        Keeps   "Get_Cur_VM_Handle", ALL_ & ~EBX_
        mov     ebx, [after.ebx]
        mov     [vm], ebx
        cmp     dword [ebx + 10h], "VMcb"
        Expect  e, "a VM handle is the address of a control block"
        Fill
        Service Get_Sys_VM_Handle
        Keeps   "Get_Sys_VM_Handle", ALL_ & ~EBX_

        Fill
        mov     ebx, [vm]
        Service Test_Cur_VM_Handle
        Zero    "Test_Cur_VM_Handle knows the current VM"
        Keeps   "Test_Cur_VM_Handle", ALL_
        Fill
        Service Test_Cur_VM_Handle
        Not_Zero "Test_Cur_VM_Handle knows another"
        Keeps   "Test_Cur_VM_Handle of another", ALL_

        Fill
        mov     ebx, [vm]
        Service Validate_VM_Handle
        No_Carry "Validate_VM_Handle takes a handle"
        Keeps   "Validate_VM_Handle", ALL_
        Fill
        mov     ebx, 12345678h
        Service Validate_VM_Handle
        Carry   "Validate_VM_Handle takes nothing else"
        ret

check_profile:
        Fill
        mov     edx, no_word
        mov     esi, profile
        mov     edi, key_word
        Service Get_Profile_String
        No_Carry "Get_Profile_String finds an entry"
        Keeps   "Get_Profile_String", ALL_ & ~EDX_
        mov     edx, [after.edx]
        mov     eax, [edx]
        cmp     eax, "tree"
        jne     .word
        cmp     byte [edx + 4], 0
.word:  Expect  e, "Get_Profile_String returns the text"
        Fill
        mov     edx, no_word
        mov     esi, profile
        mov     edi, key_none
        Service Get_Profile_String
        Carry   "Get_Profile_String does not find what is not there"
        cmp     dword [after.edx], no_word
        Expect  e, "and returns the default"

        Fill
        mov     eax, 7
        mov     esi, profile
        mov     edi, key_number
        Service Get_Profile_Decimal_Int
        No_Carry "Get_Profile_Decimal_Int finds an entry"
        cmp     dword [after.eax], 42
        Expect  e, "Get_Profile_Decimal_Int returns the number"
        Not_Zero "Get_Profile_Decimal_Int knows that it has a value"
        Keeps   "Get_Profile_Decimal_Int", ALL_ & ~EAX_
        Fill
        mov     eax, 7
        mov     esi, profile
        mov     edi, key_none
        Service Get_Profile_Decimal_Int
        Carry   "Get_Profile_Decimal_Int does not find what is not there"
        cmp     dword [after.eax], 7
        Expect  e, "and returns its default"

        Fill
        xor     eax, eax
        mov     esi, profile
        mov     edi, key_yes
        Service Get_Profile_Boolean
        cmp     dword [after.eax], -1
        Expect  e, "Get_Profile_Boolean knows a yes"
        No_Carry "Get_Profile_Boolean finds an entry"
        Keeps   "Get_Profile_Boolean", ALL_ & ~EAX_
        ret

check_heap:
        Fill
        CService _HeapAllocate, 1000, HEAPZEROINIT
        Keeps   "_HeapAllocate", C_KEEPS
        mov     edi, [after.eax]
        mov     [block], edi
        or      edi, edi
        Expect  nz, "_HeapAllocate gives memory"
        mov     ecx, 250
        xor     eax, eax
        repe    scasd
        Expect  e, "_HeapAllocate clears it when asked to"
        mov     edi, [block]
        mov     dword [edi], "mine"
        mov     dword [edi + 996], "too!"
        Fill
        CService _HeapGetSize, [block], 0
        Keeps   "_HeapGetSize", C_KEEPS
        cmp     dword [after.eax], 1000
        Expect  ae, "_HeapGetSize knows the size"
        Fill
        CService _HeapReAllocate, [block], 9000, 0
        Keeps   "_HeapReAllocate", C_KEEPS
        mov     edi, [after.eax]
        mov     [block], edi
        cmp     dword [edi], "mine"
        jne     .moved
        cmp     dword [edi + 996], "too!"
.moved: Expect  e, "_HeapReAllocate keeps the contents"
        Fill
        CService _HeapFree, [block], 0
        Keeps   "_HeapFree", C_KEEPS
        cmp     dword [after.eax], 0
        Expect  ne, "_HeapFree frees"
        Fill
        CService _HeapAllocate, 0F0000000h, 0
        cmp     dword [after.eax], 0
        Expect  e, "_HeapAllocate returns 0 when there is not so much"

        Fill
        Note    before
        push    dword 0
        push    dword 64
        call    allocate_by_jump
        lea     esp, [esp + 8]
        Note_Result
        Keeps   "_HeapAllocate by the jump form", C_KEEPS
        mov     eax, [after.eax]
        mov     [block], eax
        or      eax, eax
        Expect  nz, "_HeapAllocate by the jump form gives memory"
        CService _HeapFree, [block], 0
        ret

check_pages:
        Fill
        CService _PageAllocate, 2, PG_SYS, 0, 0, 0, 0, 0, PAGEZEROINIT | PAGELOCKED
        Keeps   "_PageAllocate", C_KEEPS
        cmp     dword [after.eax], 0
        Expect  ne, "_PageAllocate gives a handle in EAX"
        mov     edi, [after.edx]
        mov     [block], edi
        cmp     edi, 80000000h
        Expect  ae, "_PageAllocate gives an address that all VMs share in EDX"
        test    edi, 0FFFh
        Expect  z, "_PageAllocate gives whole pages"
        mov     ecx, 2000h / 4
        xor     eax, eax
        repe    scasd
        Expect  e, "_PageAllocate clears them when asked to"
        mov     edi, [block]
        mov     eax, "page"
        mov     ecx, 2000h / 4
        rep     stosd
        mov     edi, [block]
        cmp     dword [edi + 1FFCh], "page"
        Expect  e, "_PageAllocate gives memory to write to"
        mov     eax, [after.eax]
        mov     [block], eax
        Fill
        CService _PageFree, [block], 0
        Keeps   "_PageFree", C_KEEPS
        cmp     dword [after.eax], 0
        Expect  ne, "_PageFree frees"

        Fill
        mov     dword [physical], -1
        CService _PageAllocate, 4, PG_SYS, 0, 3, 0, 0FFFh, physical, PAGEUSEALIGN | PAGECONTIG | PAGEFIXED
        cmp     dword [after.edx], 0
        Expect  ne, "_PageAllocate gives contiguous memory"
        test    dword [physical], 3FFFh
        Expect  z, "_PageAllocate aligns its physical address"
        mov     eax, [after.eax]
        mov     [block], eax
        CService _PageFree, [block], 0
        ret

check_semaphores:
        Fill
        mov     ecx, 1
        Service Create_Semaphore
        No_Carry "Create_Semaphore succeeds"
        Keeps   "Create_Semaphore", ALL_ & ~EAX_
        mov     eax, [after.eax]
        mov     [block], eax
        or      eax, eax
        Expect  nz, "Create_Semaphore returns a handle"
        Fill
        mov     eax, [block]
        xor     ecx, ecx
        Service Wait_Semaphore
        Keeps   "Wait_Semaphore", ALL_
        Fill
        mov     eax, [block]
        Service Signal_Semaphore
        Keeps   "Signal_Semaphore", ALL_
        Fill
        mov     eax, [block]
        xor     ecx, ecx
        Service Wait_Semaphore
        Keeps   "Wait_Semaphore, after a signal,", ALL_
        Fill
        mov     eax, [block]
        Service Destroy_Semaphore
        Keeps   "Destroy_Semaphore", ALL_
        ret

check_own_services:
        Fill
        Service SECOND_Get_Version
        No_Carry "our own Get_Version clears the carry"
        cmp     dword [after.eax], 0100h
        Expect  e, "our own Get_Version answers"
        Fill
        mov     eax, 2
        mov     ebx, 3
        Service SECOND_Add
        cmp     dword [after.eax], 5
        Expect  e, "our own service answers"
        No_Carry "a cleared carry comes through"
        Not_Zero "a cleared zero flag comes through"
        Keeps   "our own service", ALL_ & ~EAX_
        Fill
        mov     eax, -3
        mov     ebx, 3
        Service SECOND_Add
        Carry   "a carry comes through"
        Zero    "a zero flag comes through"
        Fill
        CService SECOND_Subtract, 50, 8
        cmp     dword [after.eax], 42
        Expect  e, "arguments on the stack come through"
        Keeps   "our own C service", C_KEEPS
        ret

check_hooks:
        Fill
        mov     eax, Get_VMM_Version
        mov     esi, hook_version
        Service Hook_Device_Service
        No_Carry "Hook_Device_Service hooks"
        Keeps   "Hook_Device_Service", ALL_ & ~ESI_
        mov     esi, [after.esi]
        mov     [next_version], esi
        or      esi, esi
        Expect  nz, "Hook_Device_Service returns who was there"
        Fill
        Procedure version_again
        cmp     dword [hook_runs], 1
        Expect  e, "a call replaced before the hook goes to the hook"
        movzx   eax, word [after.eax]
        cmp     eax, [version]
        Expect  e, "and from there to the service"
        Fill
        Service Get_VMM_Version
        cmp     dword [hook_runs], 2
        Expect  e, "so does a new call"
        Fill
        Procedure version_by_jump
        cmp     dword [hook_runs], 3
        Expect  e, "and a jump"

        Fill
        mov     eax, SECOND_Add
        mov     esi, hook_add
        Service Hook_Device_Service
        No_Carry "Hook_Device_Service hooks a VxD's service"
        mov     esi, [after.esi]
        mov     [next_add], esi
        cmp     esi, add_service
        Expect  e, "and returns its address"
        Fill
        mov     eax, -1
        mov     ebx, 3
        Service SECOND_Add
        cmp     dword [after.eax], 1002h
        Expect  e, "a hook can change the answer"
        Carry   "and hand on the flags"
        Fill
        mov     eax, SECOND_Add
        mov     esi, hook_add
        Service Unhook_Device_Service
        No_Carry "Unhook_Device_Service takes it out"
        Fill
        mov     eax, 2
        mov     ebx, 3
        Service SECOND_Add
        cmp     dword [after.eax], 5
        Expect  e, "the answer is the old one"

        Fill
        mov     eax, Get_VMM_Version
        mov     esi, hook_version
        Service Unhook_Device_Service
        No_Carry "Unhook_Device_Service takes the first one out, too"
        Fill
        Procedure version_again
        cmp     dword [hook_runs], 3
        Expect  e, "it is not called any more"
        movzx   eax, word [after.eax]
        cmp     eax, [version]
        Expect  e, "the service is"

        Fill
        mov     eax, ABSENT_Other
        mov     esi, hook_add
        Service Hook_Device_Service
        Carry   "Hook_Device_Service says no when the VxD is absent"
        ret

; Out_Debug_String keeps the flags, too.
check_print:
        Fill
        mov     esi, empty
        stc
        Service Out_Debug_String
        Keeps   "Out_Debug_String", ALL_
        Carry   "Out_Debug_String keeps the carry"
        Fill
        mov     esi, empty
        xor     eax, eax
        Service Out_Debug_String
        No_Carry "Out_Debug_String keeps a cleared carry"
        Zero    "Out_Debug_String keeps the zero flag"
        ret

section .data
profile         db      "second", 0
key_word        db      "Word", 0
key_number      db      "Number", 0
key_yes         db      "Yes", 0
key_none        db      "Nowhere", 0
no_word         db      "default", 0
empty           db      0

section .bss
LARGE           equ     3 * 1000h
large:          resb    LARGE
stage:          resd    1                       ; how many of the static messages have come
given:          resd    1
client:         resd    1
late:           resd    1
version:        resd    1
vm:             resd    1
block:          resd    1
physical:       resd    1
started:        resd    1
event_runs:     resd    1
never_runs:     resd    1
hook_runs:      resd    1
next_version:   resd    1
next_add:       resd    1
finished:       resb    1
