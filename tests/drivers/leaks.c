/* Unloads with pool blocks of two tags and a handle left. */
#include <ntddk.h>

static VOID NTAPI Unload(PDRIVER_OBJECT driver)
{
    (void)driver;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
{
    PVOID freed;
    HANDLE event;
    UNICODE_STRING name;

    (void)path;
    driver->DriverUnload = Unload;
    ExAllocatePoolWithTag(NonPagedPool, 100, 0x316B6C42);
    ExAllocatePoolWithTag(PagedPool, 200, 0x316B6C42);
    ExAllocatePoolWithTag(NonPagedPool, 5000, 0x326B6C42);
    freed = ExAllocatePoolWithTag(NonPagedPool, 300, 0x336B6C42);
    ExFreePoolWithTag(freed, 0x336B6C42);
    RtlInitUnicodeString(&name, L"\\BaseNamedObjects\\Left");
    return IoCreateNotificationEvent(&name, &event) ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
