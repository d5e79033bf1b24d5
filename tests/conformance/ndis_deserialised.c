/* A miniport that queues and locks for itself: it says of every packet when it is done, and gets every packet back. */
#define FAMILY "ndis_deserialised"
#define SETTINGS "IoBaseAddress=0x300"
#define ATTRIBUTES NDIS_ATTRIBUTE_DESERIALIZE
#include "ndis_adapter.h"

#define FRAMES 6

static NDIS_HANDLE Packets, Buffers;
static UCHAR Memory[FRAMES][HEADER + 64];
static PNDIS_PACKET Frames[FRAMES];

static BOOLEAN AtOnce;
static UINT Calls, Seen, Depth, Deepest, Completed;
static NDIS_STATUS CompletedStatus;
static PNDIS_PACKET SendFromWithin;

static VOID NTAPI SendPackets(NDIS_HANDLE context, PPNDIS_PACKET packets, UINT count)
{
    UINT i;

    (void)context;
    if (++Depth > Deepest)
        Deepest = Depth;
    Calls++;
    Seen += count;
    for (i = 0; i < count; i++) {
        /* To be ignored. */
        NDIS_SET_PACKET_STATUS(packets[i], NDIS_STATUS_FAILURE);
        if (AtOnce)
            NdisMSendComplete(Adapter, packets[i], NDIS_STATUS_SUCCESS);
    }
    Depth--;
}

static VOID NTAPI SendComplete(NDIS_HANDLE context, PNDIS_PACKET packet, NDIS_STATUS status)
{
    PNDIS_PACKET next = SendFromWithin;

    (void)context;
    (void)packet;
    Completed++;
    CompletedStatus = status;
    if (next) {
        SendFromWithin = NULL;
        NdisSendPackets(Binding, &next, 1);
    }
}

static void Sending(void)
{
    UINT i;

    NdisSendPackets(Binding, Frames, 3);
    EQUAL("every packet is handed over", Seen, 3);
    EQUAL("what a packet says is no completion", Completed, 0);
    for (i = 3; i > 0; i--)
        NdisMSendComplete(Adapter, Frames[i - 1], NDIS_STATUS_SUCCESS);
    EQUAL("NdisMSendComplete is", Completed, 3);
    EQUAL("with its status", CompletedStatus, NDIS_STATUS_SUCCESS);
    AtOnce = TRUE;
    Completed = Calls = Seen = 0;
    NdisSendPackets(Binding, Frames, FRAMES);
    CHECK("a packet may be completed inside MiniportSendPackets", Seen == FRAMES && Completed == FRAMES);
    Completed = Deepest = 0;
    SendFromWithin = Frames[1];
    NdisSendPackets(Binding, Frames, 1);
    EQUAL("what is sent from within a completion is handed over, too", Completed, 2);
    EQUAL("at once, while the miniport is inside", Deepest, 2);
}

static UINT Received;
static volatile LONG Returned;
static PNDIS_PACKET ReturnedPackets[4];
static KIRQL ReturnLevel;

static NDIS_STATUS NTAPI Receive(NDIS_HANDLE context, NDIS_HANDLE receive, PVOID header, UINT header_size, PVOID ahead, UINT ahead_size, UINT size)
{
    (void)context;
    (void)receive;
    (void)header;
    (void)header_size;
    (void)ahead;
    (void)ahead_size;
    (void)size;
    Received++;
    return NDIS_STATUS_SUCCESS;
}

static VOID NTAPI ReceiveComplete(NDIS_HANDLE context)
{
    (void)context;
}

static VOID NTAPI ReturnPacket(NDIS_HANDLE context, PNDIS_PACKET packet)
{
    (void)context;
    ReturnLevel = KeGetCurrentIrql();
    if (Returned < 4)
        ReturnedPackets[Returned] = packet;
    Returned++;
}

static void Receiving(void)
{
    PNDIS_PACKET three[3];
    UINT i;
    KIRQL old;

    for (i = 0; i < 3; i++) {
        three[i] = Frame(Packets, Buffers, Memory[i], 50, (UCHAR)i);
        NDIS_SET_PACKET_HEADER_SIZE(three[i], HEADER);
        NDIS_SET_PACKET_STATUS(three[i], i == 1 ? NDIS_STATUS_RESOURCES : NDIS_STATUS_SUCCESS);
    }
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    NdisMIndicateReceivePacket(Adapter, three, 3);
    EQUAL("each packet that is indicated is received", Received, 3);
    EQUAL("the library keeps packets for as long as it likes", NDIS_GET_PACKET_STATUS(three[0]), NDIS_STATUS_PENDING);
    EQUAL("but not one for which resources are low", NDIS_GET_PACKET_STATUS(three[1]), NDIS_STATUS_RESOURCES);
    KeLowerIrql(old);
    for (i = 0; i < 200 && Returned < 2; i++)
        Sleep(10);
    CHECK("MiniportReturnPacket gets back what was kept", Returned == 2 && ReturnedPackets[0] == three[0] && ReturnedPackets[1] == three[2]);
    CHECK("at DISPATCH_LEVEL or below", ReturnLevel <= DISPATCH_LEVEL);
    for (i = 0; i < 3; i++)
        FreeFrame(three[i]);
}

static VOID NTAPI AllocateComplete(NDIS_HANDLE context, PVOID address, PNDIS_PHYSICAL_ADDRESS physical, ULONG length, PVOID mine)
{
    (void)context;
    (void)address;
    (void)physical;
    (void)length;
    (void)mine;
}

static void Initialising(void)
{
}

static void Checks(void)
{
    NDIS_STATUS status;
    UINT i;

    STATUS("a protocol is bound to the adapter", WaitFor(&Bound, 5000), STATUS_SUCCESS);
    NdisAllocatePacketPool(&status, &Packets, 2 * FRAMES, 16);
    NdisAllocateBufferPool(&status, &Buffers, 2 * FRAMES);
    for (i = 0; i < FRAMES; i++)
        Frames[i] = Frame(Packets, Buffers, Memory[i], 46, (UCHAR)i);
    Sending();
    for (i = 0; i < FRAMES; i++)
        FreeFrame(Frames[i]);
    Receiving();
    NdisFreeBufferPool(Buffers);
    NdisFreePacketPool(Packets);
}
