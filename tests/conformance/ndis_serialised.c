/* A miniport that lets the library queue and lock for it: arrays of packets on their way out, packets on their way in. */
#define FAMILY "ndis_serialised"
#define SETTINGS "IoBaseAddress=0x300"
#define ATTRIBUTES 0
#include "ndis_adapter.h"

#define FRAMES 6

static NDIS_HANDLE Packets, Buffers;
static UCHAR Memory[FRAMES][HEADER + 64];
static PNDIS_PACKET Frames[FRAMES];

/* What becomes of packets: the first so many are done with this status, the rest with that. */
static UINT First;
static NDIS_STATUS Answer, Rest;
static UINT Calls, Sizes[16], Seen, Depth, Deepest;
static PNDIS_PACKET Order[32];
static KIRQL Level;

static UINT Completed;
static PNDIS_PACKET CompletedPackets[32];
static NDIS_STATUS CompletedStatus[32];
/* Sends this one from inside a completion. */
static PNDIS_PACKET SendFromWithin;

static VOID NTAPI SendPackets(NDIS_HANDLE context, PPNDIS_PACKET packets, UINT count)
{
    UINT i;

    (void)context;
    if (++Depth > Deepest)
        Deepest = Depth;
    Level = KeGetCurrentIrql();
    if (Calls < 16)
        Sizes[Calls] = count;
    Calls++;
    for (i = 0; i < count; i++) {
        if (Seen < 32)
            Order[Seen++] = packets[i];
        NDIS_SET_PACKET_STATUS(packets[i], i < First ? Answer : Rest);
    }
    if (SendFromWithin && Answer == NDIS_STATUS_PENDING)
        NdisMSendComplete(Adapter, packets[0], NDIS_STATUS_SUCCESS);
    Depth--;
}

static VOID NTAPI SendComplete(NDIS_HANDLE context, PNDIS_PACKET packet, NDIS_STATUS status)
{
    PNDIS_PACKET next = SendFromWithin;

    (void)context;
    if (Completed < 32) {
        CompletedPackets[Completed] = packet;
        CompletedStatus[Completed] = status;
    }
    Completed++;
    if (next) {
        SendFromWithin = NULL;
        NdisSendPackets(Binding, &next, 1);
    }
}

static void Begin(UINT first, NDIS_STATUS answer, NDIS_STATUS rest)
{
    First = first;
    Answer = answer;
    Rest = rest;
    Calls = Seen = Completed = Deepest = 0;
}

static void Sending(void)
{
    NDIS_STATUS status;

    Begin(FRAMES, NDIS_STATUS_SUCCESS, NDIS_STATUS_SUCCESS);
    NdisSendPackets(Binding, Frames, 3);
    CHECK("MiniportSendPackets gets an array as it was sent", Calls == 1 && Sizes[0] == 3);
    CHECK("in its order", Order[0] == Frames[0] && Order[1] == Frames[1] && Order[2] == Frames[2]);
    EQUAL("at DISPATCH_LEVEL", Level, DISPATCH_LEVEL);
    EQUAL("a packet that says success is complete", Completed, 3);
    CHECK("with that status, and in order",
          CompletedPackets[0] == Frames[0] && CompletedPackets[2] == Frames[2] && CompletedStatus[1] == NDIS_STATUS_SUCCESS);
    EQUAL("behind it the level is the sender's", KeGetCurrentIrql(), PASSIVE_LEVEL);
    Begin(1, NDIS_STATUS_SUCCESS, NDIS_STATUS_FAILURE);
    NdisSendPackets(Binding, Frames, 2);
    CHECK("a packet that says failure fails", Completed == 2 && CompletedStatus[0] == NDIS_STATUS_SUCCESS &&
          CompletedStatus[1] == NDIS_STATUS_FAILURE);
    Begin(FRAMES, NDIS_STATUS_SUCCESS, NDIS_STATUS_SUCCESS);
    NdisSendPackets(Binding, Frames, FRAMES);
    CHECK("no array is longer than OID_GEN_MAXIMUM_SEND_PACKETS", Calls == 2 && Sizes[0] == MOST_PACKETS && Sizes[1] == FRAMES - MOST_PACKETS);
    EQUAL("and all are sent", Completed, FRAMES);
    Begin(FRAMES, NDIS_STATUS_SUCCESS, NDIS_STATUS_SUCCESS);
    NdisSend(&status, Binding, Frames[0]);
    CHECK("NdisSend sends an array of one", Calls == 1 && Sizes[0] == 1 && Order[0] == Frames[0]);
}

static void Pending(void)
{
    Begin(FRAMES, NDIS_STATUS_PENDING, NDIS_STATUS_PENDING);
    NdisSendPackets(Binding, Frames, 2);
    EQUAL("a packet that says pending is not complete", Completed, 0);
    NdisMSendComplete(Adapter, Frames[1], NDIS_STATUS_FAILURE);
    CHECK("before NdisMSendComplete, in whatever order", Completed == 1 && CompletedPackets[0] == Frames[1]);
    EQUAL("with the status given there", CompletedStatus[0], NDIS_STATUS_FAILURE);
    NdisMSendComplete(Adapter, Frames[0], NDIS_STATUS_SUCCESS);
    EQUAL("and the other", Completed, 2);

    Begin(1, NDIS_STATUS_PENDING, NDIS_STATUS_RESOURCES);
    NdisSendPackets(Binding, Frames, 3);
    CHECK("packets for which there are no resources wait", Calls == 1 && Completed == 0);
    NdisSendPackets(Binding, &Frames[3], 1);
    EQUAL("and those behind them", Calls, 1);
    First = FRAMES;
    Answer = NDIS_STATUS_SUCCESS;
    NdisMSendComplete(Adapter, Frames[0], NDIS_STATUS_SUCCESS);
    EQUAL("when one completes they are sent again", Completed, 4);
    CHECK("in their order", Seen == 6 && Order[3] == Frames[1] && Order[4] == Frames[2] && Order[5] == Frames[3]);

    Begin(0, NDIS_STATUS_SUCCESS, NDIS_STATUS_RESOURCES);
    NdisSendPackets(Binding, Frames, 1);
    EQUAL("nothing is complete without resources", Completed, 0);
    First = FRAMES;
    NdisMSendResourcesAvailable(Adapter);
    CHECK("NdisMSendResourcesAvailable sends it again", Calls == 2 && Completed == 1);

    Begin(FRAMES, NDIS_STATUS_PENDING, NDIS_STATUS_PENDING);
    SendFromWithin = Frames[1];
    NdisSendPackets(Binding, Frames, 1);
    EQUAL("what is sent from within a completion is handed over", Calls, 2);
    EQUAL("but not before the miniport is left", Deepest, 1);
    NdisMSendComplete(Adapter, Frames[1], NDIS_STATUS_SUCCESS);
}

static UINT Received, Ends, AheadSize, HeaderSize;
static UCHAR FirstByte[8], Copied[64];
static BOOLEAN HeaderIsFrames;
static UINT CopiedBytes;
static NDIS_STATUS CopyStatus;

static NDIS_STATUS NTAPI Receive(NDIS_HANDLE context, NDIS_HANDLE receive, PVOID header, UINT header_size, PVOID ahead, UINT ahead_size, UINT size)
{
    PNDIS_PACKET packet;
    PNDIS_BUFFER buffer;
    NDIS_STATUS status;

    (void)context;
    HeaderSize = header_size;
    HeaderIsFrames = RtlCompareMemory(header, Station, 6) == 6;
    AheadSize = ahead_size == size ? size : 0;
    if (Received < 8)
        FirstByte[Received] = *(PUCHAR)ahead;
    Received++;
    NdisAllocatePacket(&status, &packet, Packets);
    NdisAllocateBuffer(&status, &buffer, Buffers, Copied, sizeof Copied);
    NdisChainBufferAtFront(packet, buffer);
    NdisTransferData(&CopyStatus, Binding, receive, 10, 20, packet, &CopiedBytes);
    FreeFrame(packet);
    return NDIS_STATUS_SUCCESS;
}

static VOID NTAPI ReceiveComplete(NDIS_HANDLE context)
{
    (void)context;
    Ends++;
}

static UINT Returned;

static VOID NTAPI ReturnPacket(NDIS_HANDLE context, PNDIS_PACKET packet)
{
    (void)context;
    (void)packet;
    Returned++;
}

static void Receiving(void)
{
    PNDIS_PACKET two[2] = {Frame(Packets, Buffers, Memory[0], 50, 0xA1), Frame(Packets, Buffers, Memory[1], 50, 0xA2)};
    KIRQL old;

    NDIS_SET_PACKET_HEADER_SIZE(two[0], HEADER);
    NDIS_SET_PACKET_HEADER_SIZE(two[1], HEADER);
    NDIS_SET_PACKET_STATUS(two[0], NDIS_STATUS_SUCCESS);
    NDIS_SET_PACKET_STATUS(two[1], NDIS_STATUS_RESOURCES);
    Received = Ends = 0;
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    NdisMIndicateReceivePacket(Adapter, two, 2);
    KeLowerIrql(old);
    EQUAL("each packet that is indicated is received", Received, 2);
    CHECK("with a header of its own", HeaderSize == HEADER && HeaderIsFrames);
    CHECK("and what is behind it", AheadSize == 50 && FirstByte[0] == 0xA1 && FirstByte[1] == 0xA2);
    CHECK("of which NdisTransferData copies what it is told", CopyStatus == NDIS_STATUS_SUCCESS && CopiedBytes == 20 && Copied[0] == 0xA2 &&
          Copied[19] == 0xA2 && Copied[20] == 0);
    EQUAL("the end of an indication is told once", Ends, 1);
    EQUAL("a packet that nobody keeps is the miniport's when that returns", NDIS_GET_PACKET_STATUS(two[0]), NDIS_STATUS_SUCCESS);
    EQUAL("one for which resources are low always", NDIS_GET_PACKET_STATUS(two[1]), NDIS_STATUS_RESOURCES);
    EQUAL("neither comes to MiniportReturnPacket", Returned, 0);
    FreeFrame(two[0]);
    FreeFrame(two[1]);
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

    STATUS("a protocol is bound to an adapter that starts", WaitFor(&Bound, 5000), STATUS_SUCCESS);
    CHECK("and opens it", Binding != NULL);
    NdisAllocatePacketPool(&status, &Packets, 2 * FRAMES, 16);
    NdisAllocateBufferPool(&status, &Buffers, 2 * FRAMES);
    for (i = 0; i < FRAMES; i++)
        Frames[i] = Frame(Packets, Buffers, Memory[i], 46, (UCHAR)i);
    CHECK("there are packets for frames", Frames[FRAMES - 1] != NULL);
    Sending();
    Pending();
    for (i = 0; i < FRAMES; i++)
        FreeFrame(Frames[i]);
    Receiving();
    NdisFreeBufferPool(Buffers);
    NdisFreePacketPool(Packets);
}
