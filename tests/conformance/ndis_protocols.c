/* A protocol that takes packets: which it may keep, and for how long; its questions and settings, and what it is told. */
#define FAMILY "ndis_protocols"
#define SETTINGS "IoBaseAddress=0x300"
#define ATTRIBUTES 0
#define TAKES_PACKETS 1
#include "ndis_adapter.h"

static NDIS_HANDLE Packets, Buffers;
static UCHAR Memory[HEADER + 64];
static PNDIS_PACKET Packet;

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

static ULONG Frames, Given, Ends, Returned;
static INT Keep;
static PNDIS_PACKET GivenPacket, ReturnedPacket;

static NDIS_STATUS NTAPI Receive(NDIS_HANDLE context, NDIS_HANDLE receive, PVOID header, UINT header_size, PVOID ahead, UINT ahead_size, UINT size)
{
    (void)context;
    (void)receive;
    (void)header;
    (void)header_size;
    (void)ahead;
    (void)ahead_size;
    (void)size;
    Frames++;
    return NDIS_STATUS_SUCCESS;
}

static INT NTAPI ReceivePacket(NDIS_HANDLE context, PNDIS_PACKET packet)
{
    (void)context;
    GivenPacket = packet;
    Given++;
    return Keep;
}

static VOID NTAPI ReceiveComplete(NDIS_HANDLE context)
{
    (void)context;
    Ends++;
}

static VOID NTAPI ReturnPacket(NDIS_HANDLE context, PNDIS_PACKET packet)
{
    (void)context;
    ReturnedPacket = packet;
    Returned++;
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

/* Indicates the packet, which the protocol keeps so often; the status that it has then. */
static NDIS_STATUS Indicate(NDIS_STATUS status, INT keep)
{
    KIRQL old;

    Frames = Given = Ends = Returned = 0;
    Keep = keep;
    NDIS_SET_PACKET_STATUS(Packet, status);
    KeRaiseIrql(DISPATCH_LEVEL, &old);
    NdisMIndicateReceivePacket(Adapter, &Packet, 1);
    KeLowerIrql(old);
    return NDIS_GET_PACKET_STATUS(Packet);
}

static void Keeping(void)
{
    STATUS("a packet that is not kept is the miniport's again", Indicate(NDIS_STATUS_SUCCESS, 0), NDIS_STATUS_SUCCESS);
    CHECK("a protocol that takes packets gets the packet", Given == 1 && GivenPacket == Packet);
    EQUAL("and not the frame", Frames, 0);
    EQUAL("the end is told all the same", Ends, 1);
    EQUAL("nothing is returned", Returned, 0);
    STATUS("a packet that is kept is not the miniport's", Indicate(NDIS_STATUS_SUCCESS, 2), NDIS_STATUS_PENDING);
    NdisReturnPackets(&Packet, 1);
    EQUAL("one that is kept twice is not returned once", Returned, 0);
    NdisReturnPackets(&Packet, 1);
    CHECK("but then MiniportReturnPacket has it", Returned == 1 && ReturnedPacket == Packet);
    STATUS("a miniport that is short of packets has its own back", Indicate(NDIS_STATUS_RESOURCES, 1), NDIS_STATUS_RESOURCES);
    EQUAL("the protocol gets the frame instead", Frames, 1);
    EQUAL("and not the packet", Given, 0);
}

static NDIS_STATUS Ask(NDIS_REQUEST_TYPE type, NDIS_OID oid, PVOID buffer, UINT length, PNDIS_REQUEST request)
{
    NDIS_STATUS status;

    RtlZeroMemory(request, sizeof *request);
    request->RequestType = type;
    request->DATA.QUERY_INFORMATION.Oid = oid;
    request->DATA.QUERY_INFORMATION.InformationBuffer = buffer;
    request->DATA.QUERY_INFORMATION.InformationBufferLength = length;
    Requests = 0;
    LastRequest = NULL;
    LastRequestStatus = 0x5555;
    NdisRequest(&status, Binding, request);
    /* What is not pending is complete without a call. */
    return status == NDIS_STATUS_PENDING ? LastRequestStatus : status;
}

static void Questions(void)
{
    NDIS_REQUEST request;
    UCHAR address[6] = {0};
    ULONG filter = NDIS_PACKET_TYPE_PROMISCUOUS;

    STATUS("NdisRequest asks the miniport", Ask(NdisRequestQueryInformation, OID_802_3_CURRENT_ADDRESS, address, 6, &request), NDIS_STATUS_SUCCESS);
    CHECK("whose answer is in the buffer", RtlCompareMemory(address, Station, 6) == 6);
    EQUAL("with as many bytes", request.DATA.QUERY_INFORMATION.BytesWritten, 6);
    STATUS("a buffer that is too small", Ask(NdisRequestQueryInformation, OID_802_3_CURRENT_ADDRESS, address, 2, &request),
           NDIS_STATUS_INVALID_LENGTH);
    EQUAL("is told how much it takes", request.DATA.QUERY_INFORMATION.BytesNeeded, 6);
    STATUS("what the miniport does not know", Ask(NdisRequestQueryInformation, 0x00FFFFFF, address, 6, &request), NDIS_STATUS_NOT_SUPPORTED);
    STATUS("NdisRequest sets", Ask(NdisRequestSetInformation, OID_GEN_CURRENT_PACKET_FILTER, &filter, 4, &request), NDIS_STATUS_SUCCESS);
    CHECK("a packet filter that holds for all protocols together", Filter & NDIS_PACKET_TYPE_PROMISCUOUS);
}

static void Telling(void)
{
    NDIS_STATUS status;
    ULONG word = 0x1234, i;

    NdisMIndicateStatus(Adapter, NDIS_STATUS_MEDIA_CONNECT, &word, sizeof word);
    CHECK("NdisMIndicateStatus is told to the protocol", Statuses == 1 && LastStatus == NDIS_STATUS_MEDIA_CONNECT);
    EQUAL("with its buffer", LastStatusWord, 0x1234);
    NdisMIndicateStatusComplete(Adapter);
    EQUAL("and its end", StatusEnds, 1);
    NdisReset(&status, Binding);
    for (i = 0; i < 200 && !ResetEnds; i++)
        Sleep(10);
    EQUAL("NdisReset resets the miniport", Resets, 1);
    CHECK("and the protocol is told when that is done", ResetEnds == 1 && LastReset == NDIS_STATUS_SUCCESS);
}

static void Checks(void)
{
    NDIS_STATUS status;

    STATUS("the protocol is bound", WaitFor(&Bound, 5000), STATUS_SUCCESS);
    NdisAllocatePacketPool(&status, &Packets, 4, 16);
    NdisAllocateBufferPool(&status, &Buffers, 4);
    Packet = Frame(Packets, Buffers, Memory, 46, 1);
    NDIS_SET_PACKET_HEADER_SIZE(Packet, HEADER);
    Keeping();
    Questions();
    Telling();
    FreeFrame(Packet);
    NdisFreeBufferPool(Buffers);
    NdisFreePacketPool(Packets);
}
