/*
 * eduuser: finds the edu device by its interface, has it calculate the factorial of Parameters\Number, writes Parameters\Bytes into it
 * and reads them back.
 */
#include "parameters.h"
#include "edu.h"

static ULONG Number, Length;
static UCHAR Bytes[512], Back[512];

static NTSTATUS Work(HANDLE device)
{
    IO_STATUS_BLOCK iosb;
    ULONG result = 0, i;
    NTSTATUS status;

    status = ZwDeviceIoControlFile(device, NULL, NULL, NULL, &iosb, IOCTL_EDU_FACTORIAL, &Number, sizeof Number, &result, sizeof result);
    if (!NT_SUCCESS(status))
        return status;
    DbgPrint("eduuser: %u! = %u\n", Number, result);
    status = ZwWriteFile(device, NULL, NULL, NULL, &iosb, Bytes, Length, NULL, NULL);
    if (!NT_SUCCESS(status))
        return status;
    status = ZwReadFile(device, NULL, NULL, NULL, &iosb, Back, Length, NULL, NULL);
    if (!NT_SUCCESS(status))
        return status;
    for (i = 0; i < Length && Back[i] == Bytes[i]; i++)
        ;
    DbgPrint("eduuser: %u bytes came back\n", i);
    return STATUS_SUCCESS;
}

static void NTAPI Main(PVOID context)
{
    HANDLE device;
    PWSTR links = NULL;
    NTSTATUS status = IoGetDeviceInterfaces(&EduInterface, NULL, 0, &links);

    (void)context;
    if (NT_SUCCESS(status)) {
        status = Open(links, &device);
        ExFreePool(links);
        if (NT_SUCCESS(status)) {
            status = Work(device);
            ZwClose(device);
        }
    }
    DbgPrint("eduuser: done: %x\n", status);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static void NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
    EndThread();
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    HANDLE key = Parameters(registry_path);

    driver->DriverUnload = Unload;
    if (key == NULL)
        return STATUS_OBJECT_NAME_NOT_FOUND;
    Value(key, L"Number", &Number, sizeof Number);
    Length = Value(key, L"Bytes", Bytes, sizeof Bytes);
    ZwClose(key);
    return StartThread(Main);
}
