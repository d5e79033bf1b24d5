; A VxD that holds the stand-in VMM to what only a running system shows: faults and their hooks, threads, waits, interrupts,
; files, messages, dynamic loading. It does its work in Init_Complete (what needs no threads) and at Kernel32_Initialized (the rest).
;
;   nasm -f elf32 -I tests/vxds/ tests/vxds/third.asm -o third.o
;   ld.lld --emit-relocs -e 0 -T vxd/link.ld -L generated third.o -o third.elf
;   janus link --module THIRD third.elf THIRD.VXD
;
; SYSTEM.INI: device=THIRD.VXD, a [third] section with Word=tree, and [Bench] Ioctl=THIRD,0x77,6f6c6c6568. The module
; C:\WINDOWS\SYSTEM\REFUSER.VXD (tests/vxds) beside it. Every line says "third: ok …"; "third: N passed, 0 failed" counts them. Then:
; "vmm: ioctl THIRD,0x77,6f6c6c6568: result 0, 5 bytes 68656C6C6F".
; It writes C:\THIRD.TXT: "hello, host".
%define WHO "third"
%include "vxd.inc"

Get_VMM_Reenter_Count   equ 00010006h
Call_Global_Event       equ 00010010h
Call_Priority_VM_Event  equ 00010014h
Begin_Critical_Section  equ 0001001Fh
End_Critical_Section    equ 00010020h
Get_Crit_Section_Status equ 00010029h
Release_Time_Slice      equ 00010038h
_CopyPageTable          equ 00010061h
_LinPageLock            equ 00010063h
_PageCheckLinRange      equ 00010067h
_MapPhysToLinear        equ 0001006Ch
_Allocate_GDT_Selector  equ 00010076h
_Free_GDT_Selector      equ 00010077h
_BuildDescriptorDWORDs  equ 0001007Ah
Hook_VMM_Fault          equ 00010081h
System_Control          equ 00010093h
List_Create             equ 0001009Bh
List_Allocate           equ 0001009Dh
List_Attach             equ 0001009Eh
List_Attach_Tail        equ 0001009Fh
List_Get_First          equ 000100A3h
List_Get_Next           equ 000100A4h
List_Remove_First       equ 000100A5h
List_Destroy            equ 0001009Ch
Hook_Invalid_Page_Fault equ 000100E9h
Unhook_Invalid_Page_Fault equ 000100EAh
Install_Exception_Handler equ 000100EFh
Remove_Exception_Handler equ 000100F0h
_BlockOnID              equ 000100FAh
Set_Async_Time_Out      equ 000100FEh
Get_Cur_Thread_Handle   equ 00010108h
Get_Sys_Thread_Handle   equ 0001010Ah
VMM_GetSystemInitState  equ 00010111h
Unhook_VMM_Fault        equ 0001011Bh
_PageReserve            equ 0001011Dh
_PageCommit             equ 0001011Eh
_PageDecommit           equ 0001011Fh
_SignalID               equ 00010127h
_Debug_Printf_Service   equ 0001012Dh
Signal_Semaphore_No_Switch equ 00010131h
VMM_GetDDBList          equ 0001013Fh
Get_DDB                 equ 00010146h
Directed_Sys_Control    equ 00010147h
VPICD_Virtualize_IRQ    equ 00030001h
VPICD_Phys_EOI          equ 00030004h
VPICD_Get_Status        equ 00030006h
VPICD_Physically_Mask   equ 00030008h
VPICD_Physically_Unmask equ 00030009h
VPICD_Convert_Handle_To_IRQ equ 0003000Ch
VPICD_Force_Default_Behavior equ 00030011h
VTD_Get_Real_Time       equ 00050007h
VXDLDR_LoadDevice       equ 00270001h
VXDLDR_UnloadDevice     equ 00270002h
_VWIN32_CreateRing0Thread equ 002A0013h
IFSMgr_Ring0_FileIO     equ 00400032h

Create_Thread           equ 1Dh
Thread_Init             equ 1Eh
Terminate_Thread        equ 1Fh
Destroy_Thread          equ 21h
W32_DeviceIoControl     equ 23h
Kernel32_Initialized    equ 31h
PRIVATE                 equ 70000000h
BLOCK_SVC_INTS          equ 1
NOWHERE                 equ 0F0000000h          ; nothing is mapped there
PR_SYSTEM               equ 80080000h
RTC                     equ 8                   ; line of the CMOS clock

section .ddb progbits alloc noexec write align=4
        DDB     THIRD_DDB, 'THIRD   ', 3D71h, UNDEFINED_INIT_ORDER, control, 0, 0

%include "check.inc"

section .lcode
control:
        On      Device_Init, device_init
        On      Init_Complete, init_complete
        On      Create_Thread, count_create
        On      Thread_Init, count_init
        On      Terminate_Thread, count_end
        On      Destroy_Thread, count_end
        On      Kernel32_Initialized, with_threads
        On      W32_DeviceIoControl, ioctl
        On      PRIVATE, private
        clc
        ret

count_create:
        inc     dword [threads_created]
        mov     [thread_seen], edi
        clc
        ret
count_init:
        inc     dword [threads_begun]
        clc
        ret
count_end:
        inc     dword [threads_ended]
        clc
        ret
private:
        inc     dword [privates]
        lea     eax, [esi + edi]
        cmp     esi, 1                          ; carry if ESI is 0
        ret

; DIOC_OPEN and DIOC_CLOSEHANDLE succeed; code 77h gives the input backwards.
ioctl:
        xor     eax, eax
        cmp     ecx, 77h
        jne     .done
        mov     edx, esi
        mov     ecx, [edx + 14h]
        mov     esi, [edx + 10h]
        mov     edi, [edx + 18h]
        mov     eax, [edx + 20h]
        mov     [eax], ecx
        add     esi, ecx
.byte:  dec     esi
        mov     al, [esi]
        mov     [edi], al
        inc     edi
        loop    .byte
        xor     eax, eax
.done:  clc
        ret

device_init:
        Fill
        mov     eax, 0D500h
        mov     ebx, 0
        mov     ecx, 0
        mov     edx, 1
        mov     esi, own_name
        Service IFSMgr_Ring0_FileIO
        Carry   "no files before Init_Complete"
        Fill
        mov     ecx, 4096
        xor     edx, edx
        mov     ebx, never_thread
        xor     esi, esi
        Service _VWIN32_CreateRing0Thread
        cmp     dword [after.eax], 0
        Expect  e, "no ring-0 threads before Kernel32_Initialized"
        clc
        ret
never_thread:
        ret

init_complete:
        call    check_page_faults
        call    check_opcode_faults
        call    check_double_fault
        call    check_exception_handler
        call    check_invalid_page_hook
        call    check_map
        call    check_selectors
        call    check_messages
        call    check_lists
        call    check_files
        call    check_text
        call    check_time
        clc
        ret

; ---------------------------------------------------------------------------------------------------------------------
; A hook that gets every fault of its vector, takes those at [expected] and goes on at [resume].
section .lcode
fault_hook:
        jmp     short .hook
        jmp     [next_fault]
.hook:  push    eax
        mov     eax, [expected]
        cmp     eax, [ebp + 24h]
        pop     eax
        jne     .chain
        inc     dword [faults]
        mov     [fault_vm], ebx
        pushfd
        pop     dword [fault_flags]
        mov     eax, [ebp + 20h]
        mov     [fault_error], eax
        mov     eax, [ebp + 1Ch]
        mov     [fault_eax], eax
        mov     eax, [ebp + 0Ch]
        mov     [fault_esp], eax
        lea     eax, [ebp + 30h]
        mov     [fault_stack], eax
        mov     eax, cr2
        mov     [fault_cr2], eax
        mov     eax, [resume]
        mov     [ebp + 24h], eax
        mov     dword [ebp + 1Ch], 600Dh        ; EAX of the code that goes on
        ret
.chain: jmp     [next_fault]

check_page_faults:
        mov     eax, 14
        mov     esi, fault_hook
        Service Hook_VMM_Fault
        No_Carry "Hook_VMM_Fault hooks"
        Keeps   "Hook_VMM_Fault", ALL_ & ~ESI_
        mov     eax, [next_fault]
        or      eax, eax
        Expect  nz, "and tells the hook who was before it"
        mov     eax, [next_fault]
        cmp     eax, [after.esi]
        Expect  e, "as it tells the caller"
        mov     dword [expected], .faulting
        mov     dword [resume], .resumed
        mov     eax, 12345678h
        mov     [stack], esp
.faulting:
        mov     [NOWHERE], eax
        mov     eax, 0BADh                      ; skipped
.resumed:
        mov     [given], eax
        mov     [stack_after], esp
        cmp     dword [faults], 1
        Expect  e, "a page fault comes to the hook"
        cmp     dword [given], 600Dh
        Expect  e, "which changes registers and goes on where it wants"
        mov     eax, [stack]
        cmp     eax, [stack_after]
        Expect  e, "with the stack as it was"
        mov     eax, [stack]
        cmp     eax, [fault_stack]
        Expect  e, "the frame lies right below it"
        cmp     dword [fault_eax], 12345678h
        Expect  e, "the frame has the registers"
        cmp     dword [fault_error], 2
        Expect  e, "the frame has the error code"
        cmp     dword [fault_cr2], NOWHERE
        Expect  e, "CR2 has the address"
        test    dword [fault_flags], 200h
        Expect  z, "the hook runs with interrupts off"
        pushfd
        pop     eax
        test    eax, 200h
        Expect  nz, "and they are on again afterwards"
        Service Get_Cur_VM_Handle
        mov     eax, [after.ebx]
        cmp     eax, [fault_vm]
        Expect  e, "the hook gets the VM in EBX"
        mov     eax, 14
        mov     esi, fault_hook
        Service Unhook_VMM_Fault
        No_Carry "Unhook_VMM_Fault takes it out"
        mov     eax, 2
        mov     esi, fault_hook
        Service Hook_VMM_Fault
        Carry   "vector 2 cannot be hooked"
        mov     eax, 50h
        mov     esi, fault_hook
        Service Hook_VMM_Fault
        Carry   "nor can vector 50"
        ret

; Two hooks on one vector: the second passes on what is not its own.
other_hook:
        jmp     short .hook
        jmp     [next_other]
.hook:  inc     dword [others]
        jmp     [next_other]

check_opcode_faults:
        mov     eax, 6
        mov     esi, fault_hook
        Service Hook_VMM_Fault
        mov     eax, 6
        mov     esi, other_hook
        Service Hook_VMM_Fault
        cmp     dword [after.esi], fault_hook
        Expect  e, "the second hook is told of the first"
        mov     dword [expected], .faulting
        mov     dword [resume], .resumed
        mov     dword [faults], 0
.faulting:
        ud2
.resumed:
        cmp     dword [others], 1
        Expect  e, "the newest hook comes first"
        cmp     dword [faults], 1
        Expect  e, "and passes the fault on"
        cmp     dword [fault_error], 0
        Expect  e, "a fault without error code has 0 there"
        mov     eax, 6
        mov     esi, fault_hook
        Service Unhook_VMM_Fault
        No_Carry "a hook below another can be taken out"
        mov     eax, [next_other]
        cmp     eax, fault_hook
        Expect  ne, "and the other one is told"
        mov     eax, 6
        mov     esi, other_hook
        Service Unhook_VMM_Fault
        No_Carry "and so can the other"
        ret

check_double_fault:
        mov     eax, 8
        mov     esi, fault_hook
        Service Hook_VMM_Fault
        mov     dword [expected], .recurse
        mov     dword [resume], .resumed
        mov     dword [faults], 0
        mov     [stack], esp
.recurse:
        call    .recurse
.resumed:
        mov     esp, [stack]
        sti
        cmp     dword [faults], 1
        Expect  e, "a stack that overflows comes to the hook of vector 8"
        mov     eax, [fault_esp]
        cmp     eax, [stack]
        Expect  b, "with the stack pointer that was used up"
        mov     dword [faults], 0
        mov     [stack], esp
        mov     dword [resume], .again
        jmp     .recurse
.again: mov     esp, [stack]
        sti
        cmp     dword [faults], 1
        Expect  e, "and does so a second time"
        mov     eax, 8
        mov     esi, fault_hook
        Service Unhook_VMM_Fault
        ret

check_exception_handler:
        mov     dword [exception + 4], .from
        mov     dword [exception + 8], .to
        mov     dword [exception + 12], .handler
        mov     esi, exception
        Service Install_Exception_Handler
        No_Carry "Install_Exception_Handler installs"
        mov     ebx, 77h
.from:  mov     eax, [NOWHERE]
.to:    mov     ebx, 0
.handler:
        mov     [given], ebx
        cmp     dword [given], 77h
        Expect  e, "an exception in its range goes to the handler, registers as they were"
        mov     esi, exception
        Service Remove_Exception_Handler
        No_Carry "Remove_Exception_Handler takes it out"
        ret

; A page that is only reserved; the hook commits it, and the instruction is done again.
commit_hook:
        cmp     dword [edi], NOWHERE            ; not the one
        je      .no
        inc     dword [commits]
        mov     eax, [edi]
        shr     eax, 12
        push    dword 20000h                    ; PC_WRITEABLE
        push    dword 0
        push    dword 1                         ; PD_ZEROINIT
        push    dword 1
        push    eax
        VxDcall _PageCommit
        add     esp, 20
        clc
        ret
.no:    stc
        ret

check_invalid_page_hook:
        CService _PageReserve, PR_SYSTEM, 2, 0
        mov     eax, [after.eax]
        mov     [page], eax
        cmp     eax, -1
        Expect  ne, "_PageReserve reserves"
        mov     eax, [page]
        shr     eax, 12
        CService _PageCheckLinRange, eax, 2, 0
        cmp     dword [after.eax], 0
        Expect  e, "and commits nothing"
        mov     esi, commit_hook
        Service Hook_Invalid_Page_Fault
        No_Carry "Hook_Invalid_Page_Fault hooks"
        mov     eax, [page]
        mov     dword [eax + 4], 1234h
        add     dword [eax + 4], 1
        mov     eax, [eax + 4]
        cmp     eax, 1235h
        Expect  e, "a page that the hook commits can be used"
        cmp     dword [commits], 1
        Expect  e, "it was asked once"
        mov     esi, commit_hook
        Service Unhook_Invalid_Page_Fault
        No_Carry "Unhook_Invalid_Page_Fault takes it out"
        mov     eax, [page]
        shr     eax, 12
        CService _PageDecommit, eax, 1, 0
        cmp     dword [after.eax], 0
        Expect  ne, "_PageDecommit takes the page away"
        CService _PageFree, [page], 0
        cmp     dword [after.eax], 0
        Expect  ne, "_PageFree frees what was reserved"
        ret

check_map:
        CService _PageAllocate, 3, 1, 0, 0, 0, 1000h, physical, 0Fh     ; zero, aligned, contiguous, fixed
        mov     eax, [after.edx]
        mov     [page], eax
        shr     eax, 12
        CService _CopyPageTable, eax, 3, table, 0
        mov     eax, [table]
        and     eax, 0FFFFF000h
        cmp     eax, [physical]
        Expect  e, "_CopyPageTable shows where the pages are"
        mov     eax, [table + 8]
        sub     eax, [table]
        cmp     eax, 2000h
        Expect  e, "one behind the other"
        cmp     dword [physical], 1000000h
        Expect  b, "and below the limit that was asked for"
        mov     eax, [page]
        shr     eax, 10
        mov     eax, [eax + 0FF800000h]
        xor     eax, [table]
        test    eax, ~60h
        Expect  z, "the page tables are at FF800000"
        mov     eax, [0FFBFEFF8h]
        mov     ecx, cr3
        xor     eax, ecx
        test    eax, 0FFFFF000h
        Expect  z, "the page directory maps itself at entry 3FE"
        CService _MapPhysToLinear, [physical], 1000h, 0
        mov     eax, [after.eax]
        mov     ecx, [page]
        mov     dword [ecx], "deep"
        cmp     dword [eax], "deep"
        Expect  e, "_MapPhysToLinear shows the same memory"
        CService _MapPhysToLinear, 0FEC00010h, 20h, 0
        mov     eax, [after.eax]
        mov     [given], eax
        and     eax, 0FFFh
        cmp     eax, 10h
        Expect  e, "_MapPhysToLinear keeps the offset in the page"
        CService _MapPhysToLinear, 0FEC00000h, 1000h, 0
        mov     eax, [after.eax]
        add     eax, 10h
        cmp     eax, [given]
        Expect  e, "and gives the same address for the same place"
        CService _MapPhysToLinear, 0FFFFFFF0h, 20h, 0
        cmp     dword [after.eax], -1
        Expect  e, "but none beyond the end"
        CService _PageFree, [page], 0
        CService _PageAllocate, 1, 1, 0, 0, 0, 1000h, physical, 6       ; aligned but not fixed
        cmp     dword [after.eax], 0
        Expect  e, "PageUseAlign without PageFixed is refused"
        ret

check_selectors:
        CService _BuildDescriptorDWORDs, selector_text, 0Fh, 92h, 40h, 1
        CService _Allocate_GDT_Selector, [after.edx], [after.eax], 0
        mov     eax, [after.eax]
        mov     [given], eax
        or      eax, eax
        Expect  nz, "_Allocate_GDT_Selector gives one"
        push    fs
        mov     eax, [given]
        mov     fs, ax
        mov     eax, [fs:4]
        pop     fs
        cmp     eax, "text"
        Expect  e, "a segment register takes it"
        CService _Free_GDT_Selector, [given], 0
        cmp     dword [after.eax], 0
        Expect  ne, "_Free_GDT_Selector frees it"
        ret

check_messages:
        mov     edi, dword_name
        mov     eax, 3D71h
        Service Get_DDB
        cmp     dword [after.ecx], THIRD_DDB
        Expect  e, "Get_DDB finds a VxD by its id"
        mov     edi, dword_name
        xor     eax, eax
        Service Get_DDB
        cmp     dword [after.ecx], THIRD_DDB
        Expect  e, "and by its name"
        Service VMM_GetDDBList
        mov     eax, [after.eax]
        cmp     word [eax + 6], 1
        Expect  e, "the first in the list is VMM"
        mov     eax, PRIVATE
        mov     ecx, THIRD_DDB
        mov     esi, 5
        mov     edi, 6
        Service Directed_Sys_Control
        No_Carry "Directed_Sys_Control gives the carry of the control procedure"
        cmp     dword [after.eax], 11
        Expect  e, "and its registers"
        mov     eax, PRIVATE
        xor     esi, esi
        Service System_Control
        Carry   "System_Control tells who failed"
        cmp     dword [privates], 2
        Expect  e, "both have arrived"
        Fill
        Service VMM_GetSystemInitState
        cmp     dword [after.eax], 20000000h
        Expect  e, "the system is before the end of Init_Complete"
        ret

check_lists:
        xor     eax, eax
        mov     ecx, 8
        Service List_Create
        No_Carry "List_Create creates"
        mov     esi, [after.esi]
        mov     [list], esi
        Service List_Get_First
        Zero    "an empty list says so"
        mov     esi, [list]
        Service List_Allocate
        mov     eax, [after.eax]
        mov     [given], eax
        mov     esi, [list]
        Service List_Attach
        mov     esi, [list]
        Service List_Allocate
        mov     esi, [list]
        mov     eax, [after.eax]
        Service List_Attach_Tail
        mov     esi, [list]
        Service List_Get_First
        Not_Zero "a list that is not empty says so"
        mov     eax, [after.eax]
        cmp     eax, [given]
        Expect  e, "its first node is the first"
        mov     esi, [list]
        mov     eax, [given]
        Service List_Get_Next
        Not_Zero "a second one follows"
        mov     esi, [list]
        mov     eax, [after.eax]
        Service List_Get_Next
        Zero    "and no third"
        mov     esi, [list]
        Service List_Destroy
        ret

check_files:
        mov     eax, 0D500h
        mov     ebx, 0
        mov     ecx, 0
        mov     edx, 1
        mov     esi, own_name
        Service IFSMgr_Ring0_FileIO
        No_Carry "a module can be opened"
        mov     ebx, [after.eax]
        mov     [file], ebx
        mov     eax, 0D800h
        Service IFSMgr_Ring0_FileIO
        cmp     dword [after.eax], 1000h
        Expect  ae, "its size can be asked for"
        mov     eax, 0D600h
        mov     ebx, [file]
        mov     ecx, 2
        mov     edx, 0
        mov     esi, buffer
        Service IFSMgr_Ring0_FileIO
        cmp     dword [after.ecx], 2
        Expect  e, "two bytes were read"
        cmp     word [buffer], "MZ"
        Expect  e, "and they are the first two"
        mov     eax, 0D700h
        mov     ebx, [file]
        Service IFSMgr_Ring0_FileIO
        No_Carry "it can be closed"
        mov     eax, 0D700h
        mov     ebx, [file]
        Service IFSMgr_Ring0_FileIO
        Carry   "but not twice"
        mov     eax, 0D500h
        mov     edx, 1
        mov     esi, missing_name
        Service IFSMgr_Ring0_FileIO
        Carry   "a file that is not there cannot be opened"
        cmp     word [after.eax], 2
        Expect  e, "with the right error"
        mov     eax, 0D500h
        mov     ebx, 2
        mov     ecx, 0
        mov     edx, 12h
        mov     esi, new_name
        Service IFSMgr_Ring0_FileIO
        No_Carry "a file can be created"
        cmp     dword [after.ecx], 2
        Expect  e, "and says that it was"
        mov     ebx, [after.eax]
        mov     [file], ebx
        mov     eax, 0D601h
        mov     ecx, 11
        mov     edx, 0
        mov     esi, hello
        Service IFSMgr_Ring0_FileIO
        No_Carry "it can be written to"
        mov     eax, 0D600h
        mov     ebx, [file]
        mov     ecx, 100
        mov     edx, 7
        mov     esi, buffer
        Service IFSMgr_Ring0_FileIO
        cmp     dword [after.ecx], 4
        Expect  e, "and read from, up to its end"
        cmp     dword [buffer], "host"
        Expect  e, "what was written"
        mov     eax, 0D700h
        mov     ebx, [file]
        Service IFSMgr_Ring0_FileIO
        ret

check_text:
        CService _Debug_Printf_Service, printf_format, 42, 0ABCh, hello_z
        pushfd
        pushad
        mov     eax, 12345678h
        mov     esi, placeholder
        pushfd
        pushad
        VxDcall Out_Debug_String
        popad
        popfd
        popad
        popfd
        ret

check_time:
        Service VTD_Get_Real_Time
        mov     eax, [after.eax]
        mov     [given], eax
        Service Get_System_Time
        mov     ecx, [after.eax]
        add     ecx, 5
.wait:  VxDcall Get_System_Time
        cmp     eax, ecx
        jb      .wait
        Service VTD_Get_Real_Time
        mov     eax, [after.eax]
        sub     eax, [given]
        mov     [given], eax
        cmp     dword [given], 4773             ; four milliseconds
        Expect  a, "the real time goes on"
        cmp     dword [given], 120000
        Expect  b, "and not too fast"
        ret

; ---------------------------------------------------------------------------------------------------------------------
with_threads:
        call    check_threads
        call    check_waits
        call    check_critical
        call    check_block_id
        call    check_async
        call    check_interrupts
        call    check_loading
        call    summary
        clc
        ret

thread:
        mov     eax, [esp + 4]
        mov     [thread_parameter], eax
        VxDcall Get_Cur_Thread_Handle
        mov     [thread_self], edi
        mov     eax, [semaphore]
        VxDcall Signal_Semaphore
        mov     dword [thread_done], 1
        ret

check_threads:
        mov     dword [threads_created], 0
        mov     dword [threads_begun], 0
        mov     dword [threads_ended], 0
        mov     ecx, 0
        Service Create_Semaphore
        mov     eax, [after.eax]
        mov     [semaphore], eax
        Fill
        mov     ecx, 4096
        mov     edx, 0CAFEh
        mov     ebx, thread
        mov     esi, 0
        Service _VWIN32_CreateRing0Thread
        Keeps   "_VWIN32_CreateRing0Thread", EBX_ | ESI_ | EDI_ | EBP_
        mov     eax, [after.eax]
        cmp     eax, [thread_seen]
        Expect  e, "Create_Thread brings the new thread in EDI"
        cmp     dword [threads_begun], 0
        Expect  e, "it does not run yet"
        mov     eax, [semaphore]
        mov     ecx, 0
        Service Wait_Semaphore
        Keeps   "Wait_Semaphore", ALL_
        mov     eax, [thread_seen]
        cmp     eax, [thread_self]
        Expect  e, "the thread knows itself"
        mov     eax, [thread_self]
        cmp     dword [eax + 0Ch], "THCB"
        Expect  e, "its handle is the address of a control block"
        cmp     dword [thread_parameter], 0CAFEh
        Expect  e, "its parameter is on its stack"
        cmp     dword [threads_begun], 1
        Expect  e, "Thread_Init came before"
        VxDcall Release_Time_Slice
        VxDcall Release_Time_Slice
        cmp     dword [thread_done], 1
        Expect  e, "it ends"
        cmp     dword [threads_ended], 2
        Expect  e, "and its end is told"
        ret

signal_event:
        mov     dword [event_ran], 1
        mov     eax, [semaphore]
        VxDcall Signal_Semaphore
        ret

check_waits:
        mov     dword [event_ran], 0
        mov     esi, signal_event
        VxDcall Schedule_Global_Event
        mov     eax, [semaphore]
        mov     ecx, BLOCK_SVC_INTS
        Service Wait_Semaphore
        cmp     dword [event_ran], 1
        Expect  e, "a wait that services events runs them"
        mov     dword [event_ran], 0
        mov     esi, signal_event
        VxDcall Schedule_Global_Event
        mov     ecx, 1000000
.spin:  dec     ecx
        jnz     .spin
        cmp     dword [event_ran], 0
        Expect  e, "no event interrupts ring-0 code"
        mov     eax, [semaphore]
        mov     ecx, BLOCK_SVC_INTS
        VxDcall Wait_Semaphore
        mov     dword [event_ran], 0
        mov     esi, signal_event
        Service Call_Global_Event
        cmp     dword [event_ran], 1
        Expect  e, "Call_Global_Event calls at once where it may"
        cmp     dword [after.esi], 0
        Expect  e, "and says so"
        mov     eax, [semaphore]
        mov     ecx, 0
        VxDcall Wait_Semaphore                  ; there is a token
        mov     eax, 0
        Service Get_Cur_VM_Handle
        mov     ebx, [after.ebx]
        mov     eax, 0
        mov     ecx, 8                          ; PEF_Always_Sched
        mov     esi, signal_event
        mov     dword [event_ran], 0
        Service Call_Priority_VM_Event
        cmp     dword [event_ran], 0
        Expect  e, "PEF_Always_Sched does not"
        mov     eax, [semaphore]
        mov     ecx, BLOCK_SVC_INTS
        VxDcall Wait_Semaphore
        cmp     dword [event_ran], 1
        Expect  e, "it runs later"
        ret

check_critical:
        Service Get_Crit_Section_Status
        cmp     dword [after.ecx], 0
        Expect  e, "nobody owns the critical section"
        mov     ecx, 0
        Service Begin_Critical_Section
        Keeps   "Begin_Critical_Section", ALL_
        mov     ecx, 0
        VxDcall Begin_Critical_Section
        Service Get_Crit_Section_Status
        Carry   "its owner has its priority"
        cmp     dword [after.ecx], 2
        Expect  e, "it can be claimed twice"
        mov     dword [event_ran], 0
        mov     ebx, [after.ebx]
        mov     eax, 0
        mov     ecx, 2                          ; PEF_Wait_Not_Crit
        mov     esi, signal_event
        VxDcall Call_Priority_VM_Event
        cmp     dword [event_ran], 0
        Expect  e, "an event that waits for it waits"
        VxDcall End_Critical_Section
        VxDcall End_Critical_Section
        Service Get_Crit_Section_Status
        cmp     dword [after.ecx], 0
        Expect  e, "and be released"
        mov     eax, [semaphore]
        mov     ecx, BLOCK_SVC_INTS
        VxDcall Wait_Semaphore
        cmp     dword [event_ran], 1
        Expect  e, "then the event runs"
        ret

id_event:
        mov     dword [event_ran], 1
        push    dword 0ABCDh
        VxDcall _SignalID
        add     esp, 4
        ret

check_block_id:
        mov     dword [event_ran], 0
        mov     eax, 10
        mov     esi, id_event
        VxDcall Set_Global_Time_Out
        CService _BlockOnID, 0ABCDh, BLOCK_SVC_INTS
        cmp     dword [event_ran], 1
        Expect  e, "_BlockOnID waits for _SignalID"
        ret

async:
        pushfd
        pop     eax
        mov     [fault_flags], eax
        mov     [async_reference], edx
        VxDcall Get_VMM_Reenter_Count
        mov     [async_reentered], ecx
        mov     esi, async_event
        mov     dword [event_ran], 0
        VxDcall Call_Global_Event
        mov     [async_handle], esi
        mov     eax, [event_ran]
        mov     [async_called], eax
        mov     dword [async_done], 1
        ret
async_event:
        mov     dword [event_ran], 1
        ret

check_async:
        mov     eax, 3
        mov     edx, 0DEEDh
        mov     esi, async
        Service Set_Async_Time_Out
.wait:  cmp     dword [async_done], 0
        je      .wait
        cmp     dword [async_reference], 0DEEDh
        Expect  e, "an asynchronous time-out interrupts ring-0 code"
        test    dword [fault_flags], 200h
        Expect  z, "with interrupts off"
        cmp     dword [async_reentered], 0
        Expect  ne, "it has interrupted the VMM"
        cmp     dword [async_called], 0
        Expect  e, "so Call_Global_Event does not call"
        cmp     dword [async_handle], 0
        Expect  ne, "but queues"
        ret

; The periodic interrupt of the CMOS clock.
%macro Cmos 2
        mov     al, %1
        out     70h, al
        mov     al, %2
        out     71h, al
%endmacro

clock_handler:
        mov     [irq_reference], edx
        mov     [irq_handle], eax
        mov     [irq_vm], ebx
        mov     al, 0Ch                         ; reading C lets the next one come
        out     70h, al
        in      al, 71h
        test    al, 40h
        jz      .not_ours
        inc     dword [irqs]
        mov     eax, [irq_handle]
        VxDcall VPICD_Phys_EOI
        clc
        ret
.not_ours:
        stc
        ret
sharing_handler:
        inc     dword [shared_irqs]
        stc
        ret

check_interrupts:
        mov     edi, clock_irq
        Service VPICD_Virtualize_IRQ
        No_Carry "VPICD_Virtualize_IRQ gives a line"
        Keeps   "VPICD_Virtualize_IRQ", ALL_ & ~EAX_
        mov     eax, [after.eax]
        mov     [irq], eax
        mov     edi, sole_irq
        Service VPICD_Virtualize_IRQ
        Carry   "who does not share does not get it, too"
        mov     edi, sharing_irq
        Service VPICD_Virtualize_IRQ
        No_Carry "who shares does"
        mov     eax, [after.eax]
        mov     [other_irq], eax
        mov     eax, [irq]
        Service VPICD_Convert_Handle_To_IRQ
        cmp     dword [after.esi], RTC
        Expect  e, "a handle knows its line"
        Cmos    0Bh, 42h                        ; periodic, 24 hours
        Cmos    0Ah, 26h                        ; 1024 a second
        mov     al, 0Ch
        out     70h, al
        in      al, 71h
        mov     eax, [irq]
        Service VPICD_Physically_Unmask
        Keeps   "VPICD_Physically_Unmask", ALL_
        mov     ecx, 50
        call    pause
        cmp     dword [irqs], 5
        Expect  ae, "interrupts come, one after the other"
        mov     eax, [irqs]
        sub     eax, [shared_irqs]
        add     eax, 1
        cmp     eax, 2
        Expect  be, "each of them to the newest sharer first"
        cmp     dword [irq_reference], 0BEEFh
        Expect  e, "with the reference data in EDX"
        mov     eax, [irq_handle]
        cmp     eax, [irq]
        Expect  e, "with the handle in EAX"
        mov     eax, [irq]
        Service VPICD_Physically_Mask
        mov     eax, [irqs]
        mov     [given], eax
        mov     ecx, 10
        call    pause
        mov     eax, [irqs]
        cmp     eax, [given]
        Expect  e, "a masked line is silent"
        mov     eax, [irq]
        mov     ebx, [irq_vm]
        Service VPICD_Get_Status
        test    dword [after.ecx], 4
        Expect  nz, "and says that it is masked"
        Cmos    0Bh, 02h
        mov     eax, [irq]
        Service VPICD_Force_Default_Behavior
        mov     eax, [other_irq]
        Service VPICD_Force_Default_Behavior
        mov     edi, sole_irq
        Service VPICD_Virtualize_IRQ
        No_Carry "a line that was given back can be had again"
        mov     eax, [after.eax]
        Service VPICD_Force_Default_Behavior
        mov     edi, timer_irq
        Service VPICD_Virtualize_IRQ
        Carry   "the timer's line is taken"
        ret

; ECX milliseconds.
pause:  VxDcall Get_System_Time
        add     ecx, eax
.wait:  VxDcall Get_System_Time
        cmp     eax, ecx
        jb      .wait
        ret

check_loading:
        mov     eax, 1
        mov     edx, refuser
        Service VXDLDR_LoadDevice
        Carry   "a VxD that refuses is not loaded"
        cmp     dword [after.eax], 7
        Expect  e, "with the error that says so"
        mov     eax, 1
        mov     edx, missing_name
        Service VXDLDR_LoadDevice
        Carry   "nor is one that is not there"
        cmp     dword [after.eax], 3
        Expect  e, "with another error"
        mov     eax, 0                          ; without the message
        mov     edx, refuser
        Service VXDLDR_LoadDevice
        No_Carry "VXDLDR_LoadDevice loads"
        mov     eax, [after.edx]
        cmp     dword [eax + 0Fh], "XVLD"
        Expect  e, "its DeviceInfo has the signature"
        mov     edi, refuser_name
        xor     eax, eax
        Service Get_DDB
        cmp     dword [after.ecx], 0
        Expect  ne, "it is in the list"
        mov     ebx, 0
        mov     edx, refuser
        Service VXDLDR_UnloadDevice
        No_Carry "VXDLDR_UnloadDevice unloads"
        mov     edi, refuser_name
        xor     eax, eax
        Service Get_DDB
        cmp     dword [after.ecx], 0
        Expect  e, "it is in the list no more"
        mov     ebx, 3D71h
        xor     edx, edx
        Service VXDLDR_UnloadDevice
        Carry   "a static VxD cannot be unloaded"
        mov     esi, section_name
        mov     edi, entry_name
        xor     edx, edx
        Service Get_Profile_String
        Carry   "the profile services end with initialisation"
        ret

section .data
own_name        db      "C:\WINDOWS\SYSTEM\THIRD.VXD", 0
missing_name    db      "C:\NOT.THERE", 0
new_name        db      "C:\THIRD.TXT", 0
refuser         db      "C:\WINDOWS\SYSTEM\REFUSER.VXD", 0
refuser_name    db      "REFUSER "
hello           db      "hello, host"
hello_z         db      "good day", 0
printf_format   db      "third: ok printf says %d, %04X and '%s'", 13, 10, 0
placeholder     db      "third: ok a placeholder shows #EAX and #AL", 13, 10, 0
selector_text   db      "deeptextless"
dword_name      db      "THIRD   "
section_name    db      "third", 0
entry_name      db      "Word", 0
                align   4
clock_irq       dw      RTC, 6                  ; shared, reference data
                dd      clock_handler, 0, 0, 0, 0, 500, 0BEEFh
sharing_irq     dw      RTC, 2
                dd      sharing_handler, 0, 0, 0, 0, 500
sole_irq        dw      RTC, 0
                dd      sharing_handler, 0, 0, 0, 0, 500
timer_irq       dw      0, 2
                dd      sharing_handler, 0, 0, 0, 0, 500
exception       dd      0, 0, 0, 0

section .bss
next_fault:     resd    1
next_other:     resd    1
expected:       resd    1
resume:         resd    1
faults:         resd    1
others:         resd    1
fault_vm:       resd    1
fault_flags:    resd    1
fault_error:    resd    1
fault_eax:      resd    1
fault_esp:      resd    1
fault_stack:    resd    1
fault_cr2:      resd    1
stack:          resd    1
stack_after:    resd    1
given:          resd    1
page:           resd    1
physical:       resd    1
table:          resd    4
commits:        resd    1
privates:       resd    1
list:           resd    1
file:           resd    1
buffer:         resd    32
semaphore:      resd    1
threads_created: resd   1
threads_begun:  resd    1
threads_ended:  resd    1
thread_seen:    resd    1
thread_self:    resd    1
thread_parameter: resd  1
thread_done:    resd    1
event_ran:      resd    1
async_done:     resd    1
async_reference: resd   1
async_reentered: resd   1
async_called:   resd    1
async_handle:   resd    1
irq:            resd    1
other_irq:      resd    1
irqs:           resd    1
shared_irqs:    resd    1
irq_reference:  resd    1
irq_handle:     resd    1
irq_vm:         resd    1
