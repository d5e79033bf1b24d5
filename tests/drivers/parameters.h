/* The Parameters key of a driver, and a thread of its own: what fixtures that use another driver's device have in common. */
#ifndef PARAMETERS_H
#define PARAMETERS_H

#include <ntddk.h>

/* The key below the driver's own. */
static inline HANDLE Parameters(PUNICODE_STRING registry_path)
{
    UNICODE_STRING below = RTL_CONSTANT_STRING(L"Parameters");
    OBJECT_ATTRIBUTES attributes;
    HANDLE own, key = NULL;

    InitializeObjectAttributes(&attributes, registry_path, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    if (!NT_SUCCESS(ZwOpenKey(&own, KEY_READ, &attributes)))
        return NULL;
    InitializeObjectAttributes(&attributes, &below, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, own, NULL);
    if (!NT_SUCCESS(ZwOpenKey(&key, KEY_READ, &attributes)))
        key = NULL;
    ZwClose(own);
    return key;
}

/* A value's data; how many bytes there are of it, 0 when there is none or it has no room. */
static inline ULONG Value(HANDLE key, PCWSTR name, PVOID to, ULONG room)
{
    static UCHAR buffer[sizeof(KEY_VALUE_PARTIAL_INFORMATION) + 1024];
    PKEY_VALUE_PARTIAL_INFORMATION value = (PVOID)buffer;
    UNICODE_STRING text;
    ULONG length;

    RtlInitUnicodeString(&text, name);
    if (!NT_SUCCESS(ZwQueryValueKey(key, &text, KeyValuePartialInformation, value, sizeof buffer, &length)) || value->DataLength > room)
        return 0;
    RtlCopyMemory(to, value->Data, value->DataLength);
    return value->DataLength;
}

static KEVENT Stopping;
static PVOID Thread;

/* Starts Main(); EndThread() signals Stopping and waits for its end. */
static inline NTSTATUS StartThread(PKSTART_ROUTINE main)
{
    HANDLE thread;
    NTSTATUS status;

    KeInitializeEvent(&Stopping, NotificationEvent, FALSE);
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, main, NULL);
    if (!NT_SUCCESS(status))
        return status;
    status = ObReferenceObjectByHandle(thread, 0, NULL, KernelMode, &Thread, NULL);
    ZwClose(thread);
    return status;
}

static inline void EndThread(void)
{
    KeSetEvent(&Stopping, 0, FALSE);
    KeWaitForSingleObject(Thread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(Thread);
}

/* Opens a device by name, as a program does. */
static inline NTSTATUS Open(PCWSTR name, PHANDLE handle)
{
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING text;
    IO_STATUS_BLOCK iosb;

    RtlInitUnicodeString(&text, name);
    InitializeObjectAttributes(&attributes, &text, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    return ZwCreateFile(handle, GENERIC_READ | GENERIC_WRITE | SYNCHRONIZE, &attributes, &iosb, NULL, 0, 0, FILE_OPEN,
                        FILE_NON_DIRECTORY_FILE | FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0);
}

#endif
