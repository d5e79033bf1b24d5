/* Who has what open, and lets others do what meanwhile; where a request came from, and what it may. */
#define FAMILY "sharing"
#include "check.h"

NTKERNELAPI NTSTATUS NTAPI IoCheckDesiredAccess(PACCESS_MASK, ACCESS_MASK);
NTKERNELAPI BOOLEAN NTAPI IoIsFileOriginRemote(PFILE_OBJECT);
NTKERNELAPI NTSTATUS NTAPI IoSetFileOrigin(PFILE_OBJECT, BOOLEAN);
NTKERNELAPI NTSTATUS NTAPI IoValidateDeviceIoControlAccess(PIRP, ULONG);
NTKERNELAPI ULONG NTAPI IoGetRequestorProcessId(PIRP);
NTKERNELAPI PEPROCESS NTAPI IoGetRequestorProcess(PIRP);
NTKERNELAPI PEPROCESS NTAPI IoThreadToProcess(PETHREAD);
NTKERNELAPI BOOLEAN NTAPI IoIsSystemThread(PETHREAD);

static SHARE_ACCESS Counts;
static FILE_OBJECT Files[3];

static NTSTATUS Open(ULONG i, ACCESS_MASK access, ULONG share, BOOLEAN update)
{
    return IoCheckShareAccess(access, share, &Files[i], &Counts, update);
}

static void Sharing(void)
{
    ULONG i;

    for (i = 0; i < 3; i++)
        Files[i].Type = IO_TYPE_FILE;
    RtlFillMemory(&Counts, sizeof Counts, 0xEE);
    IoSetShareAccess(FILE_READ_DATA, FILE_SHARE_READ, &Files[0], &Counts);
    CHECK("IoSetShareAccess counts the first open", Counts.OpenCount == 1 && Counts.Readers == 1 && Counts.SharedRead == 1);
    CHECK("and nothing but what it asks for",
          Counts.Writers == 0 && Counts.Deleters == 0 && Counts.SharedWrite == 0 && Counts.SharedDelete == 0);
    CHECK("the file object tells it too", Files[0].ReadAccess && !Files[0].WriteAccess && Files[0].SharedRead && !Files[0].SharedWrite);
    STATUS("who may read, and lets read, may open it", Open(1, FILE_READ_DATA, FILE_SHARE_READ, FALSE), STATUS_SUCCESS);
    EQUAL("he is counted when that is asked for", Counts.OpenCount, 1);
    STATUS("to execute is to read", Open(1, FILE_EXECUTE, FILE_SHARE_READ, FALSE), STATUS_SUCCESS);
    STATUS("who writes may not", Open(1, FILE_WRITE_DATA, FILE_SHARE_READ, TRUE), STATUS_SHARING_VIOLATION);
    STATUS("to append is to write", Open(1, FILE_APPEND_DATA, FILE_SHARE_READ, TRUE), STATUS_SHARING_VIOLATION);
    STATUS("who deletes may not", Open(1, DELETE, FILE_SHARE_READ, TRUE), STATUS_SHARING_VIOLATION);
    STATUS("who does not let the other read may not", Open(1, FILE_READ_DATA, 0, TRUE), STATUS_SHARING_VIOLATION);
    EQUAL("who may not is not counted", Counts.OpenCount, 1);
    STATUS("who wants attributes is nobody's concern", Open(1, FILE_READ_ATTRIBUTES, 0, TRUE), STATUS_SUCCESS);
    EQUAL("nor is he counted", Counts.OpenCount, 1);
    IoUpdateShareAccess(&Files[1], &Counts);
    EQUAL("by IoUpdateShareAccess either", Counts.OpenCount, 1);

    STATUS("a second reader", Open(1, FILE_READ_DATA, FILE_SHARE_READ | FILE_SHARE_WRITE, FALSE), STATUS_SUCCESS);
    IoUpdateShareAccess(&Files[1], &Counts);
    CHECK("is counted by IoUpdateShareAccess", Counts.OpenCount == 2 && Counts.Readers == 2);
    CHECK("with what he shares", Counts.SharedRead == 2 && Counts.SharedWrite == 1);
    STATUS("what one does not share nobody gets", Open(2, FILE_WRITE_DATA, 7, TRUE), STATUS_SHARING_VIOLATION);
    IoRemoveShareAccess(&Files[0], &Counts);
    CHECK("IoRemoveShareAccess takes one away", Counts.OpenCount == 1 && Counts.Readers == 1 && Counts.SharedRead == 1);
    STATUS("and then it is to be had", Open(2, FILE_WRITE_DATA, 7, TRUE), STATUS_SUCCESS);
    CHECK("and counted", Counts.OpenCount == 2 && Counts.Writers == 1 && Counts.SharedDelete == 1);
    STATUS("a writer keeps those away who do not share writing", Open(0, FILE_READ_DATA, FILE_SHARE_READ, TRUE), STATUS_SHARING_VIOLATION);
    IoRemoveShareAccess(&Files[1], &Counts);
    IoRemoveShareAccess(&Files[2], &Counts);
    CHECK("in the end nothing is open", Counts.OpenCount == 0 && Counts.Readers == 0 && Counts.Writers == 0 && Counts.SharedRead == 0 &&
                                            Counts.SharedWrite == 0 && Counts.SharedDelete == 0);
    IoSetShareAccess(FILE_READ_ATTRIBUTES, 7, &Files[0], &Counts);
    EQUAL("the first who wants attributes leaves it as if it were not open", Counts.OpenCount, 0);
}

static void Rights(void)
{
    ACCESS_MASK access = FILE_READ_DATA;

    STATUS("IoCheckDesiredAccess of what is granted", IoCheckDesiredAccess(&access, FILE_READ_DATA | SYNCHRONIZE), STATUS_SUCCESS);
    STATUS("of more than that", IoCheckDesiredAccess(&access, FILE_WRITE_DATA), STATUS_ACCESS_DENIED);
    access = GENERIC_READ;
    STATUS("generic rights are files'", IoCheckDesiredAccess(&access, FILE_GENERIC_READ), STATUS_SUCCESS);
    EQUAL("and are told as such", access, FILE_GENERIC_READ);
}

static void Origins(void)
{
    PIRP irp = IoAllocateIrp(1, FALSE);
    PIO_STACK_LOCATION location;

    CHECK("a file is asked for by this machine", !IoIsFileOriginRemote(&Files[0]));
    STATUS("unless IoSetFileOrigin says otherwise", IoSetFileOrigin(&Files[0], TRUE), STATUS_SUCCESS);
    CHECK("then it is remote", IoIsFileOriginRemote(&Files[0]));
    STATUS("it is said once", IoSetFileOrigin(&Files[0], TRUE), STATUS_INVALID_PARAMETER_MIX);
    STATUS("and can be taken back", IoSetFileOrigin(&Files[0], FALSE), STATUS_SUCCESS);
    CHECK("so that it is local", !IoIsFileOriginRemote(&Files[0]));

    if (!irp)
        return;
    EQUAL("a packet that no thread asked for has no process", IoGetRequestorProcessId(irp), 0);
    CHECK("not even by its address", IoGetRequestorProcess(irp) == NULL);
    irp->Tail.Overlay.Thread = PsGetCurrentThread();
    EQUAL("another has its thread's", IoGetRequestorProcessId(irp), (ULONG)(ULONG_PTR)PsGetCurrentProcessId());
    CHECK("and its address", IoGetRequestorProcess(irp) == PsGetCurrentProcess());
    CHECK("which IoThreadToProcess tells", IoThreadToProcess(PsGetCurrentThread()) == PsGetCurrentProcess());
    CHECK("a driver's thread is the system's", IoIsSystemThread(PsGetCurrentThread()));

    IoSetNextIrpStackLocation(irp);
    location = IoGetCurrentIrpStackLocation(irp);
    location->MajorFunction = IRP_MJ_DEVICE_CONTROL;
    irp->RequestorMode = KernelMode;
    STATUS("the kernel may control devices as it likes", IoValidateDeviceIoControlAccess(irp, FILE_READ_ACCESS | FILE_WRITE_ACCESS),
           STATUS_SUCCESS);
    irp->RequestorMode = UserMode;
    STATUS("a program needs the right", IoValidateDeviceIoControlAccess(irp, FILE_READ_ACCESS), STATUS_ACCESS_DENIED);
    location->Flags = 1; /* SL_READ_ACCESS_GRANTED */
    STATUS("that its handle has", IoValidateDeviceIoControlAccess(irp, FILE_READ_ACCESS), STATUS_SUCCESS);
    STATUS("not another", IoValidateDeviceIoControlAccess(irp, FILE_WRITE_ACCESS), STATUS_ACCESS_DENIED);
    STATUS("one of two is not enough", IoValidateDeviceIoControlAccess(irp, FILE_READ_ACCESS | FILE_WRITE_ACCESS), STATUS_ACCESS_DENIED);
    location->Flags = 1 | 4; /* SL_WRITE_ACCESS_GRANTED */
    STATUS("both are", IoValidateDeviceIoControlAccess(irp, FILE_READ_ACCESS | FILE_WRITE_ACCESS), STATUS_SUCCESS);
    STATUS("other rights there are not", IoValidateDeviceIoControlAccess(irp, 8), STATUS_INVALID_PARAMETER);
    IoFreeIrp(irp);
}

static void TopLevel(void)
{
    static IRP packet;

    CHECK("a thread has no top-level packet", IoGetTopLevelIrp() == NULL);
    IoSetTopLevelIrp(&packet);
    CHECK("but the one that it is given", IoGetTopLevelIrp() == &packet);
    IoSetTopLevelIrp(NULL);
    CHECK("until it has none again", IoGetTopLevelIrp() == NULL);
}

static VOID NTAPI Other(PVOID context)
{
    *(PIRP *)context = IoGetTopLevelIrp();
}

static void OthersTopLevel(void)
{
    PIRP seen = (PIRP)1;

    IoSetTopLevelIrp((PIRP)2);
    CHECK("another thread", Join(Spawn(Other, &seen)));
    CHECK("has its own top-level packet", seen == NULL);
    IoSetTopLevelIrp(NULL);
}

static void Checks(void)
{
    Sharing();
    Rights();
    Origins();
    TopLevel();
    OthersTopLevel();
}
