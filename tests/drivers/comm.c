/*
 * comm: a program at a serial port, as a driver: it has a thread and opens \Device\Serial0.
 *
 * It does what the other end of the line asks for, in rounds. A round is a line of text, "BAUD PARITY STOP LINES BYTES" (decimal numbers
 * as IOCTL_SERIAL_SET_LINE_CONTROL has them; LINES is the modem control register): the modem lines are looked at with that register in
 * loopback, a read and a write are cancelled, the line is set, "MODEMSTATUS READ" goes back in hexadecimal (what the modem lines were;
 * how the cancelled read ended), and then so many bytes come back as they came, while more come.
 */
#include <ntddk.h>
#include <ntddser.h>

#define PIECE 1024

static HANDLE Port;
static PFILE_OBJECT File;
static PDEVICE_OBJECT Device;
static KEVENT Stopping;
static PVOID Thread;
static UCHAR Buffer[2][PIECE];

static ULONG Control(ULONG code, PVOID in, ULONG in_length, PVOID out, ULONG out_length)
{
    IO_STATUS_BLOCK iosb;
    NTSTATUS status = ZwDeviceIoControlFile(Port, NULL, NULL, NULL, &iosb, code, in, in_length, out, out_length);

    if (!NT_SUCCESS(status))
        DbgPrint("comm: control %x: %x\n", code, status);
    return status;
}

/* A request of our own, so that several are under way and one can be cancelled. */
typedef struct {
    KEVENT Event;
    IO_STATUS_BLOCK Iosb;
    PIRP Irp;
} REQUEST;

static void Begin(REQUEST *r, ULONG function, PVOID buffer, ULONG length)
{
    LARGE_INTEGER offset;

    offset.QuadPart = 0;
    KeInitializeEvent(&r->Event, NotificationEvent, FALSE);
    r->Irp = IoBuildSynchronousFsdRequest(function, Device, buffer, length, &offset, &r->Event, &r->Iosb);
    if (r->Irp == NULL) {
        r->Iosb.Status = STATUS_INSUFFICIENT_RESOURCES;
        KeSetEvent(&r->Event, 0, FALSE);
        return;
    }
    IoGetNextIrpStackLocation(r->Irp)->FileObject = File;
    if (IoCallDriver(Device, r->Irp) != STATUS_PENDING)
        KeSetEvent(&r->Event, 0, FALSE);
}

/* Waits for a request; FALSE when the driver is to stop, and the request has been cancelled for that. */
static BOOLEAN End(REQUEST *r)
{
    PVOID objects[2] = {&r->Event, &Stopping};

    if (KeWaitForMultipleObjects(2, objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL) == STATUS_WAIT_0)
        return TRUE;
    IoCancelIrp(r->Irp);
    KeWaitForSingleObject(&r->Event, Executive, KernelMode, FALSE, NULL);
    return FALSE;
}

static BOOLEAN ReadAll(PUCHAR buffer, ULONG length)
{
    REQUEST r;

    Begin(&r, IRP_MJ_READ, buffer, length);
    return End(&r) && NT_SUCCESS(r.Iosb.Status) && r.Iosb.Information == length;
}

static ULONG Number(const UCHAR **text)
{
    ULONG value = 0;

    while (**text == ' ')
        ++*text;
    while (**text >= '0' && **text <= '9')
        value = value * 10 + *(*text)++ - '0';
    return value;
}

/* A read that nothing comes for, cancelled: how it ended. */
static NTSTATUS CancelledRead(void)
{
    REQUEST r;
    UCHAR byte;

    Begin(&r, IRP_MJ_READ, &byte, 1);
    IoCancelIrp(r.Irp);
    KeWaitForSingleObject(&r.Event, Executive, KernelMode, FALSE, NULL);
    return r.Iosb.Status;
}

/* A read that nothing comes for, with a time: how it ended. */
static NTSTATUS TimedRead(void)
{
    SERIAL_TIMEOUTS times = {0, 0, 20, 0, 0}, none = {0, 0, 0, 0, 0};
    REQUEST r;
    UCHAR byte;

    Control(IOCTL_SERIAL_SET_TIMEOUTS, &times, sizeof times, NULL, 0);
    Begin(&r, IRP_MJ_READ, &byte, 1);
    KeWaitForSingleObject(&r.Event, Executive, KernelMode, FALSE, NULL);
    Control(IOCTL_SERIAL_SET_TIMEOUTS, &none, sizeof none, NULL, 0);
    return r.Iosb.Status;
}

static void Hex(PUCHAR *at, ULONG value, ULONG digits)
{
    while (digits--)
        *(*at)++ = "0123456789abcdef"[value >> 4 * digits & 15];
}

/* A round; FALSE when there is to be no other. */
static BOOLEAN Round(void)
{
    const UCHAR *text = Buffer[0];
    SERIAL_BAUD_RATE baud;
    SERIAL_LINE_CONTROL line;
    ULONG lines, left, status = 0, n = 0, before = 0, mine = 0;
    UCHAR answer[32], *at = answer;
    REQUEST writing;
    BOOLEAN busy = FALSE, sound = TRUE;

    for (;;) {
        if (n == PIECE - 1 || !ReadAll(Buffer[0] + n, 1))
            return FALSE;
        if (Buffer[0][n] == '\n')
            break;
        n++;
    }
    Buffer[0][n] = 0;
    baud.BaudRate = Number(&text);
    line.Parity = (UCHAR)Number(&text);
    line.StopBits = (UCHAR)Number(&text);
    line.WordLength = 8;
    lines = Number(&text);
    left = Number(&text);

    /* The chip answers itself: what goes out by these lines comes in by the others. */
    Control(IOCTL_SERIAL_GET_MODEM_CONTROL, NULL, 0, &before, sizeof before);
    lines |= SERIAL_IOC_MCR_LOOP;
    Control(IOCTL_SERIAL_SET_MODEM_CONTROL, &lines, sizeof lines, NULL, 0);
    Control(IOCTL_SERIAL_GET_MODEMSTATUS, NULL, 0, &status, sizeof status);
    Control(IOCTL_SERIAL_SET_MODEM_CONTROL, &before, sizeof before, NULL, 0);
    Control(IOCTL_SERIAL_CLR_DTR, NULL, 0, NULL, 0);
    Control(IOCTL_SERIAL_SET_RTS, NULL, 0, NULL, 0);
    Control(IOCTL_SERIAL_GET_DTRRTS, NULL, 0, &mine, sizeof mine);
    Control(IOCTL_SERIAL_SET_DTR, NULL, 0, NULL, 0);

    Control(IOCTL_SERIAL_SET_BAUD_RATE, &baud, sizeof baud, NULL, 0);
    Control(IOCTL_SERIAL_SET_LINE_CONTROL, &line, sizeof line, NULL, 0);
    Hex(&at, status, 2);
    *at++ = ' ';
    Hex(&at, mine, 2);
    *at++ = ' ';
    Hex(&at, (ULONG)CancelledRead(), 8);
    *at++ = ' ';
    Hex(&at, (ULONG)TimedRead(), 8);
    *at++ = '\n';
    Begin(&writing, IRP_MJ_WRITE, answer, (ULONG)(at - answer));
    sound = End(&writing) && NT_SUCCESS(writing.Iosb.Status);

    /* One buffer comes in while the other goes out. */
    for (n = 0; sound && left > 0; n ^= 1) {
        ULONG piece = left < PIECE ? left : PIECE;
        sound = ReadAll(Buffer[n], piece);
        if (busy)
            sound &= End(&writing) && NT_SUCCESS(writing.Iosb.Status);
        busy = FALSE;
        if (sound) {
            Begin(&writing, IRP_MJ_WRITE, Buffer[n], piece);
            busy = TRUE;
        }
        left -= piece;
    }
    if (busy)
        sound &= End(&writing);
    return sound;
}

static VOID NTAPI Main(PVOID context)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\DosDevices\\COM1");
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK iosb;
    NTSTATUS status;
    ULONG rounds = 0;

    (void)context;
    InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwCreateFile(&Port, GENERIC_READ | GENERIC_WRITE | SYNCHRONIZE, &attributes, &iosb, NULL, 0, 0, FILE_OPEN,
                          FILE_NON_DIRECTORY_FILE | FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0);
    if (NT_SUCCESS(status)) {
        status = ObReferenceObjectByHandle(Port, 0, NULL, KernelMode, (PVOID *)&File, NULL);
        if (NT_SUCCESS(status)) {
            Device = IoGetRelatedDeviceObject(File);
            DbgPrint("comm: ready\n");
            while (Round())
                rounds++;
            ObDereferenceObject(File);
        }
        ZwClose(Port);
    }
    DbgPrint("comm: ended after %u rounds: %x\n", rounds, status);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static void NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
    KeSetEvent(&Stopping, 0, FALSE);
    KeWaitForSingleObject(Thread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(Thread);
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    HANDLE thread;
    NTSTATUS status;

    (void)registry_path;
    driver->DriverUnload = Unload;
    KeInitializeEvent(&Stopping, NotificationEvent, FALSE);
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Main, NULL);
    if (!NT_SUCCESS(status))
        return status;
    status = ObReferenceObjectByHandle(thread, 0, NULL, KernelMode, &Thread, NULL);
    ZwClose(thread);
    return status;
}
