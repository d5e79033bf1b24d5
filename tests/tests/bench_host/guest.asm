; A guest that stands in for the whole of VMM, Janus and port driver, for tests of the host's side of the bench: it polls the i8042
; and writes a trace of what comes. What it is told:
;   C:\HASH   the schema's hash
;   C:\IDS    ids of the events DriverStarted, KeyboardInput, MouseInput, a dword each
;   C:\MODE   one letter: how to behave (see below)
bits 32
org 0x100000

MAGIC   equ 0x1BADB002
FLAGS   equ 0x10003                     ; aligned modules, memory map, addresses below
CONSOLE equ 0xE9
WIRE    equ 0xEA
EXIT    equ 0xF4
MISDEED equ 20                          ; the keyboard's packet that is dropped, doubled or altered

header: dd MAGIC, FLAGS, -(MAGIC + FLAGS), header, header, 0, bss_end, start

start:  mov esp, stack
        lgdt [gdtr]
        jmp 8:.flat
.flat:  mov ax, 16
        mov ds, ax
        mov es, ax
        mov ss, ax
        ; the modules: names to the console, contents noted
        mov esi, [ebx + 20]
        mov edi, [ebx + 24]
.module:
        test esi, esi
        jz .told
        mov ecx, [edi + 8]
        call print
        mov eax, [edi]
        mov ecx, [edi + 8]
        mov edx, [ecx + 3]              ; behind the drive
        cmp edx, 'HASH'
        jne .ids
        mov [hash], eax
.ids:   cmp edx, 'IDS'
        jne .mode
        mov [ids], eax
.mode:  cmp edx, 'MODE'
        jne .next
        mov al, [eax]
        mov [mode], al
.next:  add edi, 16
        dec esi
        jmp .module
.told:  mov al, [mode]
        cmp al, 't'                     ; triple fault
        je .triple
        mov ecx, 1
        cmp al, 'f'                     ; as after a fault of the VMM
        je .leave
        mov ecx, 2
        cmp al, 'u'                     ; as after a service that nobody serves
        je .leave
        cmp al, 'w'                     ; a damaged frame
        jne .serve
        mov al, 'X'
        out WIRE, al
.serve: mov eax, nmi
        mov [idt + 16], ax              ; vector 2: a 32-bit interrupt gate
        mov word [idt + 18], 8
        mov word [idt + 20], 0x8E00
        shr eax, 16
        mov [idt + 22], ax
        lidt [idtr]
        cmp byte [mode], 'h'            ; hang: the power switch moves nobody
        jne trace
.hang:  jmp .hang
.triple:
        lidt [nothing]
        int3
.leave: mov eax, ecx
        mov dx, EXIT
        out dx, eax
        jmp $

nmi:    mov byte [stop], 1
        iret

trace:  mov al, 1                       ; create the file
        mov ecx, path_end - path
        call frame
        mov esi, path
        call bytes
        mov al, 2                       ; head of the trace
        mov ecx, 4 + 40
        call frame
        mov eax, 0
        call dword_out
        mov eax, 'JTRC'
        call dword_out
        mov eax, 1
        call dword_out
        mov esi, [hash]
        mov ecx, 32
        call bytes
        mov dword [position], 40

        ; keyboard and mouse on, no interrupts, scan codes translated to set 1
        mov al, 0xAD
        call command
        mov al, 0xA8
        call command
        mov al, 0x60
        call command
        mov al, 0x40
        call data
        mov al, 0xD4
        call command
        mov al, 0xF4
        call data
.drain: in al, 0x64                     ; answers of the firmware's time, and the mouse's consent
        test al, 1
        jz .drained
        in al, 0x60
        jmp .drain
.drained:
        mov al, 0xAE
        call command

        mov eax, [ids]
        mov eax, [eax]
        mov ecx, 2                      ; driver, empty name
        call event
        mov eax, 1
        call dword_out
        mov eax, 0
        call dword_out

poll:   cmp byte [stop], 0
        jne finish
        in al, 0x64
        test al, 1
        jz poll
        mov ah, al
        in al, 0x60
        test ah, 0x20
        jnz mouse
        cmp al, 0xE0
        jne .key
        mov byte [prefix], 2
        jmp poll
.key:   movzx ebx, al
        and ebx, 0x7F                   ; make code
        movzx ebp, al
        shr ebp, 7
        or bp, [prefix]                 ; flags
        mov byte [prefix], 0
.again: call misdeed
        jc poll
        pushf
        mov eax, [ids]
        mov eax, [eax + 4]
        mov ecx, 3
        call event
        mov eax, 0
        call dword_out
        mov eax, ebx
        call dword_out
        mov eax, ebp
        call dword_out
        popf
        jz .again
        jmp poll

mouse:  mov ecx, [have]
        mov [packet + ecx], al
        inc ecx
        mov [have], ecx
        cmp ecx, 3
        jne poll
        mov dword [have], 0
        mov al, [packet]
        mov dl, al
        xor dl, [held]                  ; what changed
        mov [held], al
        xor ebp, ebp                    ; button flags, two bits a button: down, up
        mov ecx, 3
        mov ah, 1
        mov bl, 1
.button:
        test dl, ah
        jz .same
        mov bh, bl
        test al, ah
        jnz .down
        shl bh, 1
.down:  or byte [flags], bh
.same:  shl ah, 1
        shl bl, 2
        loop .button
        movzx ebp, byte [flags]
        mov byte [flags], 0
        movzx ebx, byte [packet + 1]
        test byte [packet], 0x10
        jz .right
        sub ebx, 256
.right: movzx edi, byte [packet + 2]
        test byte [packet], 0x20
        jz .up
        sub edi, 256
.up:    neg edi
        mov eax, [ids]
        mov eax, [eax + 8]
        mov ecx, 5
        call event
        mov eax, 0
        call dword_out
        mov eax, 0
        call dword_out
        mov eax, ebp
        call dword_out
        mov eax, ebx
        call dword_out
        mov eax, edi
        call dword_out
        jmp poll

; Counts the keyboard's packets. Carry: this one is to be dropped. Zero: it is to be sent again. Alters EBX when that is the mode.
misdeed:
        inc dword [count]
        cmp dword [count], MISDEED
        jne .honest
        cmp byte [mode], 'd'
        stc
        je .done
        cmp byte [mode], 'a'
        jne .twice
        xor ebx, 1
.twice: cmp byte [mode], 'i'
        clc
.done:  ret
.honest:
        or eax, 1                       ; neither
        ret

finish: mov al, 3                       ; close the file, leave in order
        xor ecx, ecx
        call frame
        xor eax, eax
        mov dx, EXIT
        out dx, eax
        jmp $

; Head of an event record EAX with ECX dwords, and of the frame that holds it.
event:  push ebx
        mov ebx, eax
        lea edx, [ecx*4 + 24]           ; length of the record
        push edx
        lea ecx, [edx + 4]
        mov al, 2
        call frame
        mov eax, [position]
        call dword_out
        pop edx
        add [position], edx
        mov eax, edx
        or eax, 5 << 16                 ; an event
        call dword_out
        mov eax, [sequence]
        inc dword [sequence]
        call dword_out
        mov eax, 0
        call dword_out
        mov eax, 0
        call dword_out
        mov eax, ebx
        call dword_out
        mov eax, 0
        call dword_out
        pop ebx
        ret

; Head of a frame: operation AL, ECX bytes.
frame:  push eax
        mov al, 0xF5
        out WIRE, al
        pop eax
        out WIRE, al
        mov al, 1
        out WIRE, al
        mov al, 0
        out WIRE, al
        mov eax, ecx
dword_out:
        push ecx
        mov ecx, 4
.byte:  out WIRE, al
        shr eax, 8
        loop .byte
        pop ecx
        ret

; ECX bytes at ESI.
bytes:  lodsb
        out WIRE, al
        loop bytes
        ret

; The line at ECX to the console.
print:  mov al, [ecx]
        inc ecx
        test al, al
        jz .end
        out CONSOLE, al
        jmp print
.end:   mov al, 10
        out CONSOLE, al
        ret

; A command or a byte of data for the i8042.
command:
        call ready
        out 0x64, al
        ret
data:   call ready
        out 0x60, al
        ; give the device time to answer
        mov ecx, 100000
.wait:  loop .wait
        ret
ready:  mov ah, al
.full:  in al, 0x64
        test al, 2
        jnz .full
        mov al, ah
        ret

path:   db 'C:\JANUS.TRC'
path_end:
        align 8
gdt:    dq 0, 0x00CF9A000000FFFF, 0x00CF92000000FFFF
gdtr:   dw 23
        dd gdt
idtr:   dw 8*3 - 1
        dd idt
nothing: dw 0
        dd 0
hash:   dd 0
ids:    dd 0
position: dd 0
sequence: dd 0
count:  dd 0
have:   dd 0
packet: dd 0
prefix: dw 0
mode:   db 0
stop:   db 0
held:   db 0
flags:  db 0
        align 8
idt:    times 8*3 db 0
        times 1024 db 0
stack:
bss_end:
