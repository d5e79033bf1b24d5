; An LE file laid out by hand, byte for byte, as evidence about loaders that no linker of ours has touched: a static VxD
; of the 3.1 kind with the short DDB.
;
;   nasm -f bin -I tests/vxds/ tests/vxds/short31.asm -o SHORT31.VXD
;
; What a loader must get right to let it say "ok":
;   - a DDB of 38h bytes, SDK version 030A; what follows it in memory is not the VMM's to touch;
;   - five objects: locked code of two pages, shared data, pageable code of two pages, initialisation code, real-mode
;     code (16 bit, with a selector fixup: to be left alone);
;   - pages that lie in the file in another order than in the objects, and a short last page;
;   - a zero-filled page in the middle of an object, and more virtual size than pages;
;   - fixups of types 7 and 8: single and in source lists, with byte and word object numbers, with word and dword offsets,
;     and crossing pages, where each of the two pages has a record and the second one's source offset is negative.
;
; Device_Init prints a line "short31: ok WHAT" or "short31: FAIL WHAT" a check and "short31: N passed, M failed".
; Services used: Get_VMM_Version, Get_Cur_VM_Handle, Out_Debug_String.
%include "vxd.inc"

; Each page of the file is a section of its own, whose labels are offsets in its object.
; Page number, offset in the object.
%assign DATA_PAGES 800h
%macro Page 2
    %assign where DATA_PAGES + (%1 - 1) * 1000h
        section page%1 start=where vstart=%2
%endmacro
; Fills the page up.
%macro Full 0
        times   1000h - ($ - $$) db 0
%endmacro

; A dword that a fixup will fill. What is there before must not matter. Its name is its place.
%define HOLE    0BAADF00Dh
%macro Named 1
%1      equ     $ - 4
%endmacro

        section .text start=0
        org     0
; --- DOS program -----------------------------------------------------------------------------------------------------
        bits    16
        db      "MZ"
        dw      le_header, 1, 0, 4, 10h, 0FFFFh, 0, 100h, 0, 0, 0, 40h
        times   3Ch - ($ - $$) db 0
        dd      le_header
        push    cs
        pop     ds
        mov     dx, .message - 40h
        mov     ah, 9
        int     21h
        mov     ax, 4C01h
        int     21h
.message db     "A VxD.", 13, 10, "$"
        align   16, db 0

; --- LE header -------------------------------------------------------------------------------------------------------
        bits    32
%define RELATIVE(place) ((place) - le_header)
le_header:
        db      "LE", 0, 0
        dd      0                               ; format level
        dw      2, 4                            ; 386, Windows 386
        dd      0
        dd      28000h                          ; static VxD
        dd      9                               ; pages
        dd      0, 0, 0, 0                      ; no start address, no stack
        dd      1000h
        dd      real_end                        ; bytes on the last page
        dd      fixups_end - fixup_pages, 0
        dd      entries_end - object_table, 0
        dd      RELATIVE(object_table), 5
        dd      RELATIVE(page_map), 0
        dd      RELATIVE(names), 0              ; no resources
        dd      RELATIVE(names)
        dd      RELATIVE(entries)
        dd      0, 0                            ; no directives
        dd      RELATIVE(fixup_pages)
        dd      RELATIVE(fixup_records)
        dd      RELATIVE(imports), 0
        dd      RELATIVE(imports), 0
        dd      DATA_PAGES                      ; counted from the start of the file
        dd      5                               ; pages to preload: code and data
        dd      nonresident                     ; counted from the start of the file
        dd      nonresident_end - nonresident, 0
        times   0B8h - ($ - le_header) db 0
        dd      resource, resource_end - resource
        dw      UNDEFINED_DEVICE_ID, 030Ah

; --- tables ----------------------------------------------------------------------------------------------------------
CODE    equ     1
DATA    equ     2
PAGED   equ     3
INIT    equ     4
REAL    equ     5
; Virtual size, base, flags, first page map entry, number of pages, class.
object_table:
        dd      code_end, 0, 2045h, 1, 2
        db      "LCOD"
        dd      DATA_SIZE, 0, 2061h, 3, 3
        db      "LCOD"
        dd      paged_end, 0, 2005h, 6, 2
        db      "PCOD"
        dd      init_end, 0, 2015h, 8, 1
        db      "ICOD"
        dd      real_end, 0, 0005h, 9, 1
        db      "RCOD"

; Page number, most significant byte first, and type: 0 in the file, 3 zero-filled.
%macro In_File 1
        db      0, 0, %1, 0
%endmacro
page_map:
        In_File 3                               ; code
        In_File 5
        In_File 1                               ; data
        db      0, 0, 0, 3
        In_File 2
        In_File 7                               ; pageable
        In_File 6
        In_File 4                               ; initialisation
        In_File 8                               ; real mode: the last in the file, and short

names:  db      7, "SHORT31"
        dw      0
        db      11, "SHORT31_DDB"
        dw      1
        db      0

entries:
        db      1, 3                            ; one 32-bit entry
        dw      CODE
        db      1                               ; exported
        dd      ddb
        db      0
entries_end:

; Offsets into the records: page by page in the order of the page map, and the end.
fixup_pages:
        dd      of_code1 - fixup_records
        dd      of_code2 - fixup_records
        dd      of_data1 - fixup_records
        dd      of_data2 - fixup_records
        dd      of_data3 - fixup_records
        dd      of_paged1 - fixup_records
        dd      of_paged2 - fixup_records
        dd      of_init - fixup_records
        dd      of_real - fixup_records
        dd      records_end - fixup_records

; One record: type (7 or 8), source (offset in its page), object, offset.
%macro Fix 4
        db      %1, 0
        dw      %2
        db      %3
        dw      %4
%endmacro

; The same with a dword for the offset.
%macro Fix_Dword 4
        db      %1, 10h
        dw      %2
        db      %3
        dd      %4
%endmacro

; The same with a word for the object.
%macro Fix_Word_Object 4
        db      %1, 40h
        dw      %2
        dw      %3
        dw      %4
%endmacro

; A list: type, object, offset, sources. The sources come after the target.
%macro Fix_List 4-*
        db      %1 | 20h, 0
        db      %0 - 3
        db      %2
        dw      %3
    %rep %0 - 3
        dw      %4
      %rotate 1
    %endrep
%endmacro

fixup_records:
of_code1:
        Fix     7, ddb.control, CODE, control
        Fix     8, to_checks, INIT, checks
        Fix_List 7, DATA, line, line_1, line_2
        Fix_List 7, DATA, who, who_1, who_2
        Fix_Dword 7, ok_1, DATA, ok
        Fix_Word_Object 7, fail_1, DATA, fail
        Fix_List 7, DATA, of_passed, of_passed_1
        Fix     7, of_failed_1, DATA, of_failed
        Fix_List 7, CODE, passed, passed_1, passed_2
        Fix_List 7, CODE, failed, failed_1, failed_2
        Fix_List 7, DATA, marker, list + 0, list + 4, list + 8
        Fix     7, crossing, DATA, marker               ; two of its bytes are on the second page
of_code2:
        Fix     7, crossing - 1000h, DATA, marker       ; the same, seen from there
        Fix     7, not_crossing - 1000h, DATA, marker
        Fix     7, line_3 - 1000h, DATA, line
of_data1:
        Fix     7, to_last, DATA, last
        Fix_Word_Object 7, to_paged, PAGED, paged
        Fix_Dword 7, to_tail, DATA, DATA_SIZE - 4
of_data2:
of_data3:
        Fix     7, from_last - 2000h, DATA, marker
of_paged1:
        Fix     8, paged_call, CODE, answer             ; one of its bytes is on the second page
of_paged2:
        Fix     8, paged_call - 1000h, CODE, answer
of_init:
        Fix_List 8, CODE, report, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13
        Fix     7, t1, INIT, text1
        Fix     7, t2, INIT, text2
        Fix     7, t3, INIT, text3
        Fix     7, t4, INIT, text4
        Fix     7, t5, INIT, text5
        Fix     7, t6, INIT, text6
        Fix     7, t7, INIT, text7
        Fix     7, t8, INIT, text8
        Fix     7, t9, INIT, text9
        Fix     7, t10, INIT, text10
        Fix     7, t11, INIT, text11
        Fix     7, t12, INIT, text12
        Fix     7, t13, INIT, text13
        Fix     8, i_summary, CODE, summary
        Fix     7, i_behind, CODE, behind
        Fix_List 7, CODE, list, i_list
        Fix     7, i_crossing, CODE, crossing
        Fix     7, i_not_crossing, CODE, not_crossing
        Fix     7, i_to_last, DATA, to_last
        Fix     7, i_from_last, DATA, from_last
        Fix     7, i_to_tail, DATA, to_tail
        Fix_List 7, DATA, data, i_data
        Fix_List 7, DATA, 1000h, i_zero, i_write
        Fix     7, i_rest, DATA, 3000h
        Fix     7, i_to_paged, DATA, to_paged
        Fix     8, i_paged, PAGED, paged
        Fix     8, i_second, CODE, second_page
of_real:
        db      2, 0                            ; a selector: only a real-mode loader knows what to put there
        dw      real_selector
        db      REAL
records_end:
imports:
        db      0
fixups_end:
        times   DATA_PAGES - ($ - $$) db 0

; --- 1: first page of the data ---------------------------------------------------------------------------------------
        Page    1, 0
data:   dd      "data"
to_last dd      HOLE
to_paged dd     HOLE
to_tail dd      HOLE
marker  dd      "mark"
line    times   128 db 0
who     db      "short31: ", 0
ok      db      "ok ", 0
fail    db      "FAIL ", 0
of_passed db    " passed, ", 0
of_failed db    " failed", 0
        Full

; --- 2: third page of the data; the second is zero-filled, and behind the third there is memory without pages ---------
        Page    2, 2000h
last    dd      "last"
from_last dd    HOLE
        Full
DATA_SIZE equ   5234h

; --- 3: first page of the code ---------------------------------------------------------------------------------------
        Page    3, 0
ddb:    dd      0
        dw      030Ah, UNDEFINED_DEVICE_ID
        db      1, 0
        dw      0
        db      "SHORT31 "
        dd      UNDEFINED_INIT_ORDER
.control dd     HOLE
        dd      0, 0, 0, 0                      ; no APIs
        dd      0                               ; reference data
        dd      0, 0                            ; no services
behind: times   18h db 0EEh                     ; where a DDB of Windows 95 goes on
behind_end:

control:
        On      Device_Init, .init
        clc
        ret
.init:  call    HOLE
        Named   to_checks
        clc
        ret

; Prints the line of a check and counts it: AL nonzero if it went well, ESI the text.
report:
        mov     edi, HOLE
        Named   line_1
        push    esi
        push    eax
        mov     esi, HOLE
        Named   who_1
        call    append
        pop     eax
        or      al, al
        jz      .failed
        inc     dword [HOLE]
        Named   passed_1
        mov     esi, HOLE
        Named   ok_1
        jmp     .verdict
.failed:
        inc     dword [HOLE]
        Named   failed_1
        mov     esi, HOLE
        Named   fail_1
.verdict:
        call    append
        pop     esi
        call    append
        jmp     print

summary:
        mov     edi, HOLE
        Named   line_2
        mov     esi, HOLE
        Named   who_2
        call    append
        mov     eax, [HOLE]
        Named   passed_2
        call    number
        mov     esi, HOLE
        Named   of_passed_1
        call    append
        mov     eax, [HOLE]
        Named   failed_2
        call    number
        mov     esi, HOLE
        Named   of_failed_1
        call    append
        jmp     print

passed  dd      0
failed  dd      0
; Three dwords of one source list.
list    dd      HOLE, HOLE, HOLE
        times   0FFEh - ($ - $$) db 90h
crossing dw     0F00Dh                          ; the first half

; --- 4: initialisation -----------------------------------------------------------------------------------------------
; Condition, number of the check.
%macro Expect 2
        set%+1  al
        mov     esi, HOLE
        Named   t%2
        call    HOLE
        Named   c%2
%endmacro

        Page    4, 0
checks: push    ebx                             ; the system VM, says the message

        mov     edi, HOLE
        Named   i_behind
        mov     ecx, behind_end - behind
        mov     al, 0EEh
        repe    scasb
        Expect  e, 1

        mov     edx, HOLE
        Named   i_list
        mov     eax, [edx]
        cmp     dword [eax], "mark"
        jne     .list
        cmp     eax, [edx + 4]
        jne     .list
        cmp     eax, [edx + 8]
.list:  Expect  e, 2

        mov     eax, [HOLE]
        Named   i_crossing
        cmp     eax, [HOLE]
        Named   i_not_crossing
        jne     .crossing
        cmp     dword [eax], "mark"
.crossing:
        Expect  e, 3

        mov     eax, [HOLE]
        Named   i_to_last
        cmp     dword [eax], "last"
        jne     .last
        mov     eax, [HOLE]
        Named   i_from_last
        cmp     dword [eax], "mark"
.last:  Expect  e, 4

        mov     eax, [HOLE]
        Named   i_to_tail
        mov     edx, HOLE
        Named   i_data
        sub     eax, edx
        cmp     eax, DATA_SIZE - 4
        Expect  e, 5

        mov     edi, HOLE
        Named   i_zero
        xor     eax, eax
        mov     ecx, 1000h / 4
        repe    scasd
        Expect  e, 6

        mov     edi, HOLE
        Named   i_rest
        xor     eax, eax
        mov     ecx, (DATA_SIZE - 3000h) / 4
        repe    scasd
        Expect  e, 7

        mov     edi, HOLE
        Named   i_write
        mov     dword [edi], "mine"
        cmp     dword [edi], "mine"
        Expect  e, 8

        mov     eax, [HOLE]
        Named   i_to_paged
        call    eax
        cmp     eax, 77
        Expect  e, 9

        xor     eax, eax
        call    HOLE
        Named   i_paged
        cmp     eax, 77
        Expect  e, 10

        xor     eax, eax
        call    HOLE
        Named   i_second
        cmp     eax, 78
        Expect  e, 11

        VxDcall Get_VMM_Version
        cmp     ax, 030Ah
        Expect  ae, 12

        mov     edi, [esp]
        VxDcall Get_Cur_VM_Handle
        cmp     ebx, edi
        Expect  e, 13

        call    HOLE
        Named   i_summary
        pop     ebx
        ret

text1   db      "what follows the short DDB is untouched", 0
text2   db      "a source list fills all its places", 0
text3   db      "a fixup across two pages is whole", 0
text4   db      "pages are where the page map says", 0
text5   db      "dword offsets arrive", 0
text6   db      "the zero-filled page is zero", 0
text7   db      "memory without pages is zero", 0
text8   db      "data can be written to", 0
text9   db      "a word for the object number arrives", 0
text10  db      "self-relative calls between objects arrive, one of them across two pages", 0
text11  db      "the second page of the code is in its place", 0
text12  db      "Get_VMM_Version answers", 0
text13  db      "Device_Init brings the current VM in EBX", 0
init_end:
        Full

; --- 5: second page of the code --------------------------------------------------------------------------------------
        Page    5, 1000h
        dw      0BAADh                          ; the second half of what crosses
not_crossing dd HOLE
answer: mov     eax, 77
        ret
second_page:
        mov     eax, 78
        ret

; Appends the text at ESI to the line at EDI.
append: lodsb
        or      al, al
        jz      .done
        stosb
        jmp     append
.done:  ret

; Appends EAX, below 100, to the line at EDI.
number: aam
        add     ax, "00"
        cmp     ah, "0"
        je      .one
        xchg    al, ah
        stosb
        mov     al, ah
.one:   stosb
        ret

; Ends the line at EDI and prints it.
print:  mov     dword [edi], 0A0Dh
        mov     esi, HOLE
        Named   line_3
        VxDcall Out_Debug_String
        ret
code_end:
        Full

; --- 6: second page of the pageable code, 7: the first ------------------------------------------------------------------
        Page    6, 1000h
        db      0BAh                            ; the last byte of what crosses
        ret
paged_end:
        Full

        Page    7, 0
paged:  jmp     near .call
        times   0FFCh - ($ - $$) db 90h
.call:  db      0E8h                            ; a call to the locked code
paged_call:
        db      0Dh, 0F0h, 0ADh

; --- 8: the real-mode part, which a VMM leaves alone ---------------------------------------------------------------------
%assign REAL_SIZE 20h
        Page    8, 0
        bits    16
        mov     ax, 0F00Dh
real_selector equ $ - 2
        xor     ax, ax
        xor     bx, bx
        xor     si, si
        xor     edx, edx
        ret
        times   REAL_SIZE - ($ - $$) db 0
real_end:

; --- names that are not resident, and the version resource ---------------------------------------------------------------
%assign NONRESIDENT DATA_PAGES + 7 * 1000h + REAL_SIZE
        section tail start=NONRESIDENT vstart=NONRESIDENT
nonresident:
        db      17, "Laid out by hand."
        dw      0
        db      0
nonresident_end:

resource:
        db      0FFh, 10h, 0, 0FFh, 1, 0        ; version information, number 1
        dw      30h
        dd      version_end - version
version:
        dw      version_end - version, 52
        db      "VS_VERSION_INFO", 0
        dd      0FEEF04BDh, 10000h
        dd      30000h + 0Ah, 0, 30000h + 0Ah, 0
        dd      3Fh, 0
        dd      10001h                          ; DOS with 16-bit Windows
        dd      5, 0, 0, 0                      ; a VxD
version_end:
resource_end:
