/* keyreader: opens \Device\KeyboardClass0 and says what it reads, a packet a line. */
#include "parameters.h"
#include <ntddkbd.h>

static void NTAPI Main(PVOID context)
{
    KEYBOARD_INPUT_DATA packets[4];
    IO_STATUS_BLOCK iosb;
    LARGE_INTEGER offset;
    PFILE_OBJECT file;
    PDEVICE_OBJECT device;
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\KeyboardClass0");
    NTSTATUS status = IoGetDeviceObjectPointer(&name, FILE_READ_DATA, &file, &device);
    KEVENT event;
    PVOID objects[2] = {&event, &Stopping};
    PIRP irp;
    ULONG n;

    (void)context;
    if (!NT_SUCCESS(status)) {
        DbgPrint("keyreader: %x\n", status);
        PsTerminateSystemThread(status);
    }
    DbgPrint("keyreader: ready\n");
    for (;;) {
        offset.QuadPart = 0;
        KeInitializeEvent(&event, NotificationEvent, FALSE);
        irp = IoBuildSynchronousFsdRequest(IRP_MJ_READ, device, packets, sizeof packets, &offset, &event, &iosb);
        if (irp == NULL)
            break;
        IoGetNextIrpStackLocation(irp)->FileObject = file;
        status = IoCallDriver(device, irp);
        if (status == STATUS_PENDING) {
            if (KeWaitForMultipleObjects(2, objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL) != STATUS_WAIT_0) {
                IoCancelIrp(irp);
                KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);
            }
            status = iosb.Status;
        }
        if (!NT_SUCCESS(status))
            break;
        for (n = 0; n < iosb.Information / sizeof packets[0]; n++)
            DbgPrint("read: unit %u make %02x flags %x\n", packets[n].UnitId, packets[n].MakeCode, packets[n].Flags);
    }
    ObDereferenceObject(file);
    DbgPrint("keyreader: ended: %x\n", status);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static void NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
    EndThread();
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    (void)registry_path;
    driver->DriverUnload = Unload;
    return StartThread(Main);
}
