/* What the library gives a miniport beside packets: its parameters, memory that its device shares, map registers, timers. */
#define FAMILY "ndis_configuration"
#define FAMILY_WIDE L"ndis_configuration"
#define SETTINGS "IoBaseAddress=0x300", "Speed=100", "Mask=0x1F", "Digits=1F", "Media=twisted pair", "Key=01-02-fF", "NetworkAddress=02a0b0c0d0e0"
#define ATTRIBUTES 0
#include "ndis_adapter.h"
#include "text.h"

NDISAPI VOID NTAPI NdisMStartBufferPhysicalMapping(NDIS_HANDLE, PNDIS_BUFFER, ULONG, BOOLEAN, PNDIS_PHYSICAL_ADDRESS_UNIT, PUINT);
NDISAPI VOID NTAPI NdisMCompleteBufferPhysicalMapping(NDIS_HANDLE, PNDIS_BUFFER, ULONG);

static VOID NTAPI SendPackets(NDIS_HANDLE context, PPNDIS_PACKET packets, UINT count)
{
    (void)context;
    (void)packets;
    (void)count;
}

static VOID NTAPI SendComplete(NDIS_HANDLE context, PNDIS_PACKET packet, NDIS_STATUS status)
{
    (void)context;
    (void)packet;
    (void)status;
}

static NDIS_STATUS NTAPI Receive(NDIS_HANDLE context, NDIS_HANDLE receive, PVOID header, UINT header_size, PVOID ahead, UINT ahead_size, UINT size)
{
    (void)context;
    (void)receive;
    (void)header;
    (void)header_size;
    (void)ahead;
    (void)ahead_size;
    (void)size;
    return NDIS_STATUS_NOT_ACCEPTED;
}

static VOID NTAPI ReceiveComplete(NDIS_HANDLE context)
{
    (void)context;
}

static VOID NTAPI ReturnPacket(NDIS_HANDLE context, PNDIS_PACKET packet)
{
    (void)context;
    (void)packet;
}

static NDIS_HANDLE Open;

static NDIS_STATUS Read(PCWSTR keyword, NDIS_PARAMETER_TYPE type, PNDIS_CONFIGURATION_PARAMETER *value)
{
    UNICODE_STRING name;
    NDIS_STATUS status = 0x5555;

    *value = NULL;
    RtlInitUnicodeString(&name, keyword);
    NdisReadConfiguration(&status, value, Open, &name, type);
    return status;
}

static BOOLEAN IsNumber(PCWSTR keyword, NDIS_PARAMETER_TYPE type, ULONG number)
{
    PNDIS_CONFIGURATION_PARAMETER value;

    return Read(keyword, type, &value) == NDIS_STATUS_SUCCESS &&
           (value->ParameterType == NdisParameterInteger || value->ParameterType == NdisParameterHexInteger) &&
           value->ParameterData.IntegerData == number;
}

static void Parameters(void)
{
    PNDIS_CONFIGURATION_PARAMETER value;
    NDIS_CONFIGURATION_PARAMETER own;
    UNICODE_STRING name, text;
    NDIS_STATUS status;

    CHECK("NdisParameterInteger reads a decimal number", IsNumber(L"Speed", NdisParameterInteger, 100));
    CHECK("keywords are found without regard to case", IsNumber(L"SPEED", NdisParameterInteger, 100));
    CHECK("NdisParameterHexInteger reads hexadecimal digits", IsNumber(L"Digits", NdisParameterHexInteger, 0x1F));
    CHECK("with 0x in front, too", IsNumber(L"Mask", NdisParameterHexInteger, 0x1F));
    STATUS("a keyword that is not there", Read(L"Nothing", NdisParameterInteger, &value), NDIS_STATUS_FAILURE);
    STATUS("what is no number is none", Read(L"Media", NdisParameterInteger, &value), NDIS_STATUS_FAILURE);
    STATUS("NdisParameterString reads text", Read(L"Media", NdisParameterString, &value), NDIS_STATUS_SUCCESS);
    CHECK("as a counted string", value && value->ParameterType == NdisParameterString &&
          HoldsWide(&value->ParameterData.StringData, L"twisted pair"));
    CHECK("a bus is known without a setting", IsNumber(L"BusType", NdisParameterInteger, NdisInterfaceIsa));
    CHECK("so is the environment", IsNumber(L"Environment", NdisParameterInteger, NdisEnvironmentWindowsNt));
    CHECK("and the processor", IsNumber(L"ProcessorType", NdisParameterInteger, NdisProcessorX86));

    RtlInitUnicodeString(&name, L"Written");
    own.ParameterType = NdisParameterInteger;
    own.ParameterData.IntegerData = 77;
    NdisWriteConfiguration(&status, Open, &name, &own);
    STATUS("NdisWriteConfiguration writes a number", status, NDIS_STATUS_SUCCESS);
    CHECK("which is read then", IsNumber(L"written", NdisParameterInteger, 77));
    RtlInitUnicodeString(&text, L"own words");
    own.ParameterType = NdisParameterString;
    own.ParameterData.StringData = text;
    NdisWriteConfiguration(&status, Open, &name, &own);
    STATUS("NdisWriteConfiguration writes text in its place", status, NDIS_STATUS_SUCCESS);
    CHECK("which takes the place of the number", Read(L"Written", NdisParameterString, &value) == NDIS_STATUS_SUCCESS &&
          HoldsWide(&value->ParameterData.StringData, L"own words"));
}

static void Address(void)
{
    static const UCHAR wanted[6] = {2, 0xA0, 0xB0, 0xC0, 0xD0, 0xE0};
    PVOID address = NULL;
    UINT length = 0;
    NDIS_STATUS status;

    NdisReadNetworkAddress(&status, &address, &length, Open);
    STATUS("NdisReadNetworkAddress reads the address that the user chose", status, NDIS_STATUS_SUCCESS);
    CHECK("its six bytes", length == 6 && RtlCompareMemory(address, wanted, 6) == 6);
}

static void File(void)
{
    NDIS_PHYSICAL_ADDRESS anywhere;
    NDIS_HANDLE file = NULL;
    PVOID contents = NULL;
    UNICODE_STRING name;
    NDIS_STATUS status;
    UINT length = 0;

    anywhere.QuadPart = -1;
    RtlInitUnicodeString(&name, L"nothing.bin");
    NdisOpenFile(&status, &file, &length, &name, anywhere);
    STATUS("a file that is not there", status, NDIS_STATUS_FILE_NOT_FOUND);
    RtlInitUnicodeString(&name, L"check-" FAMILY_WIDE L".sys");
    NdisOpenFile(&status, &file, &length, &name, anywhere);
    STATUS("NdisOpenFile opens a file beside the driver", status, NDIS_STATUS_SUCCESS);
    if (status != NDIS_STATUS_SUCCESS)
        return;
    CHECK("and says how long it is", length > 4096);
    NdisMapFile(&status, &contents, file);
    STATUS("NdisMapFile maps it", status, NDIS_STATUS_SUCCESS);
    CHECK("its contents are there", contents && *(PUSHORT)contents == 0x5A4D);
    NdisMapFile(&status, &contents, file);
    STATUS("it is mapped once", status, NDIS_STATUS_ALREADY_MAPPED);
    NdisUnmapFile(file);
    NdisMapFile(&status, &contents, file);
    STATUS("and again when it was unmapped", status, NDIS_STATUS_SUCCESS);
    NdisUnmapFile(file);
    NdisCloseFile(file);
    anywhere.QuadPart = 0x00FFFFFF;
    NdisOpenFile(&status, &file, &length, &name, anywhere);
    NdisMapFile(&status, &contents, file);
    CHECK("a file lies where its device reaches", MmGetPhysicalAddress(contents).QuadPart + length <= 0x01000000);
    CHECK("with its contents", *(PUSHORT)contents == 0x5A4D);
    NdisUnmapFile(file);
    NdisCloseFile(file);
}

static volatile LONG Allocations;
static PVOID AllocatedAddress, AllocatedContext;
static NDIS_PHYSICAL_ADDRESS AllocatedPhysical;
static ULONG AllocatedLength;
static KIRQL AllocatedLevel;

static VOID NTAPI AllocateComplete(NDIS_HANDLE context, PVOID address, PNDIS_PHYSICAL_ADDRESS physical, ULONG length, PVOID mine)
{
    (void)context;
    AllocatedAddress = address;
    AllocatedPhysical = *physical;
    AllocatedLength = length;
    AllocatedContext = mine;
    AllocatedLevel = KeGetCurrentIrql();
    Allocations++;
}

/* Memory lies in one piece from a physical address on. */
static BOOLEAN InOnePiece(PUCHAR at, ULONGLONG physical, ULONG length)
{
    ULONG i;

    for (i = 0; i < length; i += 4096)
        if ((ULONGLONG)MmGetPhysicalAddress(at + i).QuadPart != physical + i)
            return FALSE;
    return TRUE;
}

static void Memory(void)
{
    NDIS_PHYSICAL_ADDRESS physical;
    NDIS_PHYSICAL_ADDRESS_UNIT units[4];
    NDIS_HANDLE buffers;
    PNDIS_BUFFER buffer = NULL;
    PVOID memory = NULL;
    NDIS_STATUS status;
    UINT count = 0, i;
    ULONG sum = 0;
    KIRQL old;

    physical.QuadPart = 0;
    NdisMAllocateSharedMemory(Adapter, 3 * 4096, TRUE, &memory, &physical);
    CHECK("NdisMAllocateSharedMemory gives memory", memory != NULL);
    if (!memory)
        return;
    CHECK("with its address on the bus, in one piece", InOnePiece(memory, physical.QuadPart, 3 * 4096));
    RtlFillMemory(memory, 3 * 4096, 0x5A);
    NdisAllocateBufferPool(&status, &buffers, 2);
    NdisAllocateBuffer(&status, &buffer, buffers, (PUCHAR)memory + 100, 5000);
    STATUS("NdisMAllocateMapRegisters gives registers", NdisMAllocateMapRegisters(Adapter, 0, FALSE, 2, 8192), NDIS_STATUS_SUCCESS);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    NdisMStartBufferPhysicalMapping(Adapter, buffer, 0, TRUE, units, &count);
    for (i = 0; i < count && i < 4; i++)
        sum += units[i].Length;
    CHECK("NdisMStartBufferPhysicalMapping says where a buffer lies", count >= 1 && count <= 2 &&
          units[0].PhysicalAddress.QuadPart == physical.QuadPart + 100);
    EQUAL("all of it", sum, 5000);
    NdisMCompleteBufferPhysicalMapping(Adapter, buffer, 0);
    KeLowerIrql(old);
    NdisMFreeMapRegisters(Adapter);
    NdisFreeBuffer(buffer);
    NdisFreeBufferPool(buffers);
    NdisMFreeSharedMemory(Adapter, 3 * 4096, TRUE, memory, physical);
}

static void MemoryLater(void)
{
    NDIS_STATUS status = NdisMAllocateSharedMemoryAsync(Adapter, 8192, TRUE, (PVOID)0x4711);
    LONG i;

    STATUS("NdisMAllocateSharedMemoryAsync is pending", status, NDIS_STATUS_PENDING);
    for (i = 0; i < 300 && !Allocations; i++)
        Sleep(10);
    EQUAL("MiniportAllocateComplete is called once", Allocations, 1);
    CHECK("with memory of that length", AllocatedAddress && AllocatedLength == 8192);
    CHECK("where it says", AllocatedAddress && InOnePiece(AllocatedAddress, AllocatedPhysical.QuadPart, 8192));
    CHECK("with the caller's context", AllocatedContext == (PVOID)0x4711);
    EQUAL("at DISPATCH_LEVEL", AllocatedLevel, DISPATCH_LEVEL);
    if (AllocatedAddress)
        NdisMFreeSharedMemory(Adapter, 8192, TRUE, AllocatedAddress, AllocatedPhysical);
}

static volatile LONG Ticks, Others;
static KIRQL TickLevel;
static PVOID TickContext;

static VOID NTAPI Tick(PVOID one, PVOID context, PVOID two, PVOID three)
{
    (void)one;
    (void)two;
    (void)three;
    TickContext = context;
    TickLevel = KeGetCurrentIrql();
    Ticks++;
}

static VOID NTAPI Other(PVOID one, PVOID context, PVOID two, PVOID three)
{
    (void)one;
    (void)context;
    (void)two;
    (void)three;
    Others++;
}

static BOOLEAN Comes(volatile LONG *number, LONG value)
{
    LONG i;

    for (i = 0; i < 300 && *number < value; i++)
        Sleep(10);
    return *number >= value;
}

static void Timers(void)
{
    static NDIS_MINIPORT_TIMER timer;
    static NDIS_TIMER plain;
    BOOLEAN cancelled = FALSE;
    LONG before;

    NdisMInitializeTimer(&timer, Adapter, (PVOID)Tick, (PVOID)0x123);
    NdisMSetTimer(&timer, 20);
    CHECK("a miniport's timer is due", Comes(&Ticks, 1));
    CHECK("its function gets the context", TickContext == (PVOID)0x123);
    EQUAL("its function runs at DISPATCH_LEVEL", TickLevel, DISPATCH_LEVEL);
    Sleep(60);
    EQUAL("it runs once", Ticks, 1);
    NdisMCancelTimer(&timer, &cancelled);
    CHECK("a timer that was due cannot be cancelled", !cancelled);
    NdisMSetTimer(&timer, 60000);
    NdisMCancelTimer(&timer, &cancelled);
    CHECK("one that is set can", cancelled);
    Ticks = 0;
    NdisMSetPeriodicTimer(&timer, 10);
    CHECK("a periodic timer is due again and again", Comes(&Ticks, 4));
    NdisMCancelTimer(&timer, &cancelled);
    before = Ticks;
    Sleep(60);
    EQUAL("until it is cancelled", Ticks, before);

    NdisInitializeTimer(&plain, (PVOID)Other, NULL);
    NdisSetTimer(&plain, 20);
    CHECK("a timer of no miniport is due, too", Comes(&Others, 1));
    NdisCancelTimer(&plain, &cancelled);
    CHECK("and cannot be cancelled then", !cancelled);
    NdisSetTimer(&plain, 60000);
    NdisCancelTimer(&plain, &cancelled);
    CHECK("but before", cancelled);
}

static void Initialising(void)
{
    NDIS_STATUS status;

    NdisOpenConfiguration(&status, &Open, Configuration);
    STATUS("NdisOpenConfiguration opens the adapter's parameters", status, NDIS_STATUS_SUCCESS);
    Parameters();
    Address();
    NdisCloseConfiguration(Open);
    File();
    Memory();
}

static void Checks(void)
{
    STATUS("the adapter starts", WaitFor(&Bound, 5000), STATUS_SUCCESS);
    MemoryLater();
    Timers();
}
