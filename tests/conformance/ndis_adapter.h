/*
 * A network adapter without hardware, and a protocol above it, in one driver: what a family sends comes to its own miniport, and what its miniport
 * indicates comes to its protocol. Include it in the place of check.h, which it includes, and define before it:
 *
 * SETTINGS    the run's settings: IoBaseAddress, so that there is an adapter to start; and what the family reads
 * ATTRIBUTES  what the miniport says of itself
 * TAKES_PACKETS  the protocol has a routine for packets (or not)
 */
#ifndef NDIS_ADAPTER_H
#define NDIS_ADAPTER_H

#define NDIS50 1
#include "../drivers/ndis5.h"
#define AT_ENTRY 1
#include "check.h"

#define HEADER 14
#define MOST_PACKETS 4

/* The adapter that the library started, and what its miniport was called with. */
static NDIS_HANDLE Adapter, Configuration;
static ULONG Filter;
static NDIS_HANDLE Wrapper, ProtocolHandle, Binding;
static KEVENT Bound;
static UCHAR Station[6] = {2, 0x4A, 0x41, 0x4E, 0x55, 0x53};
/* What the protocol was told last, and how often. */
static ULONG Requests, Statuses, StatusEnds, Resets, ResetEnds;
static PNDIS_REQUEST LastRequest;
static NDIS_STATUS LastRequestStatus, LastStatus, LastReset;
static ULONG LastStatusWord;

/* A family's own part: what the miniport does with packets, and what is done while it initialises. */
static VOID NTAPI SendPackets(NDIS_HANDLE context, PPNDIS_PACKET packets, UINT count);
static VOID NTAPI ReturnPacket(NDIS_HANDLE context, PNDIS_PACKET packet);
static VOID NTAPI AllocateComplete(NDIS_HANDLE context, PVOID address, PNDIS_PHYSICAL_ADDRESS physical, ULONG length, PVOID mine);
static void Initialising(void);
/* And its protocol's. */
static VOID NTAPI SendComplete(NDIS_HANDLE context, PNDIS_PACKET packet, NDIS_STATUS status);
static NDIS_STATUS NTAPI Receive(NDIS_HANDLE context, NDIS_HANDLE receive, PVOID header, UINT header_size, PVOID ahead, UINT ahead_size, UINT size);
static VOID NTAPI ReceiveComplete(NDIS_HANDLE context);
#ifdef TAKES_PACKETS
static INT NTAPI ReceivePacket(NDIS_HANDLE context, PNDIS_PACKET packet);
#endif

static NDIS_STATUS NTAPI Initialize(PNDIS_STATUS open_error, PUINT selected, PNDIS_MEDIUM media, UINT count, NDIS_HANDLE adapter,
                                    NDIS_HANDLE configuration)
{
    UINT i;

    *open_error = NDIS_STATUS_SUCCESS;
    for (i = 0; i < count && media[i] != NdisMedium802_3; i++)
        ;
    if (i == count)
        return NDIS_STATUS_UNSUPPORTED_MEDIA;
    *selected = i;
    Adapter = adapter;
    Configuration = configuration;
    NdisMSetAttributesEx(adapter, &Adapter, 0, ATTRIBUTES, NdisInterfaceIsa);
    Initialising();
    return NDIS_STATUS_SUCCESS;
}

static VOID NTAPI Halt(NDIS_HANDLE context)
{
    (void)context;
}

static NDIS_STATUS NTAPI Reset(PBOOLEAN addressing, NDIS_HANDLE context)
{
    (void)context;
    *addressing = FALSE;
    Resets++;
    return NDIS_STATUS_SUCCESS;
}

static NDIS_STATUS NTAPI Query(NDIS_HANDLE context, NDIS_OID oid, PVOID buffer, ULONG room, PULONG written, PULONG needed)
{
    ULONG number = 0, length = sizeof number;
    const void *answer = &number;

    (void)context;
    switch (oid) {
    case OID_802_3_CURRENT_ADDRESS:
    case OID_802_3_PERMANENT_ADDRESS: answer = Station; length = sizeof Station; break;
    case OID_GEN_MAXIMUM_SEND_PACKETS: number = MOST_PACKETS; break;
    case OID_GEN_CURRENT_PACKET_FILTER: number = Filter; break;
    default: return NDIS_STATUS_NOT_SUPPORTED;
    }
    *needed = length;
    if (room < length)
        return NDIS_STATUS_INVALID_LENGTH;
    RtlCopyMemory(buffer, answer, length);
    *written = length;
    return NDIS_STATUS_SUCCESS;
}

static NDIS_STATUS NTAPI Set(NDIS_HANDLE context, NDIS_OID oid, PVOID buffer, ULONG length, PULONG read, PULONG needed)
{
    (void)context;
    *read = length;
    *needed = 0;
    switch (oid) {
    case OID_GEN_CURRENT_PACKET_FILTER: Filter = *(PULONG)buffer; return NDIS_STATUS_SUCCESS;
    case OID_802_3_MULTICAST_LIST: return NDIS_STATUS_SUCCESS;
    default: return NDIS_STATUS_NOT_SUPPORTED;
    }
}

static VOID NTAPI OpenComplete(NDIS_HANDLE context, NDIS_STATUS status, NDIS_STATUS error)
{
    (void)context;
    (void)status;
    (void)error;
}

static VOID NTAPI CloseComplete(NDIS_HANDLE context, NDIS_STATUS status)
{
    (void)context;
    (void)status;
}

static VOID NTAPI RequestComplete(NDIS_HANDLE context, PNDIS_REQUEST request, NDIS_STATUS status)
{
    (void)context;
    LastRequest = request;
    LastRequestStatus = status;
    Requests++;
}

static VOID NTAPI Status(NDIS_HANDLE context, NDIS_STATUS status, PVOID buffer, UINT size)
{
    (void)context;
    LastStatus = status;
    if (size >= sizeof LastStatusWord)
        LastStatusWord = *(PULONG)buffer;
    Statuses++;
}

static VOID NTAPI StatusComplete(NDIS_HANDLE context)
{
    (void)context;
    StatusEnds++;
}

static VOID NTAPI ResetComplete(NDIS_HANDLE context, NDIS_STATUS status)
{
    (void)context;
    LastReset = status;
    ResetEnds++;
}

static VOID NTAPI Bind(PNDIS_STATUS status, NDIS_HANDLE bind, PNDIS_STRING name, PVOID one, PVOID two)
{
    NDIS_MEDIUM medium = NdisMedium802_3;
    NDIS_STATUS error;
    UINT chosen;

    (void)bind;
    (void)one;
    (void)two;
    NdisOpenAdapter(status, &error, &Binding, &chosen, &medium, 1, ProtocolHandle, &Binding, name, 0, NULL);
    KeSetEvent(&Bound, IO_NO_INCREMENT, FALSE);
}

static VOID NTAPI Unbind(PNDIS_STATUS status, NDIS_HANDLE context, NDIS_HANDLE unbind)
{
    (void)context;
    (void)unbind;
    NdisCloseAdapter(status, Binding);
}

static void AtEntry(PUNICODE_STRING registry_path)
{
    NDIS50_MINIPORT_CHARACTERISTICS miniport;
    NDIS_PROTOCOL_CHARACTERISTICS protocol;
    NDIS_STATUS status;

    KeInitializeEvent(&Bound, NotificationEvent, FALSE);
    RtlZeroMemory(&miniport, sizeof miniport);
    miniport.MajorNdisVersion = 5;
    miniport.InitializeHandler = Initialize;
    miniport.HaltHandler = Halt;
    miniport.ResetHandler = Reset;
    miniport.QueryInformationHandler = Query;
    miniport.SetInformationHandler = Set;
    miniport.SendPacketsHandler = SendPackets;
    miniport.ReturnPacketHandler = ReturnPacket;
    miniport.AllocateCompleteHandler = AllocateComplete;
    NdisMInitializeWrapper(&Wrapper, TheDriver, registry_path, NULL);
    NdisMRegisterMiniport(Wrapper, (PVOID)&miniport, sizeof miniport);
    RtlZeroMemory(&protocol, sizeof protocol);
    protocol.MajorNdisVersion = 4;
    protocol.OpenAdapterCompleteHandler = OpenComplete;
    protocol.CloseAdapterCompleteHandler = CloseComplete;
    protocol.SendCompleteHandler = SendComplete;
    protocol.RequestCompleteHandler = RequestComplete;
    protocol.ReceiveHandler = Receive;
    protocol.ReceiveCompleteHandler = ReceiveComplete;
#ifdef TAKES_PACKETS
    protocol.ReceivePacketHandler = ReceivePacket;
#endif
    protocol.ResetCompleteHandler = ResetComplete;
    protocol.StatusHandler = Status;
    protocol.StatusCompleteHandler = StatusComplete;
    protocol.BindAdapterHandler = Bind;
    protocol.UnbindAdapterHandler = Unbind;
    NdisRegisterProtocol(&status, &ProtocolHandle, (PVOID)&protocol, sizeof protocol);
}

/* A frame of so many bytes behind the header, which are `fill`, in a packet of a pool. */
static inline PNDIS_PACKET Frame(NDIS_HANDLE packets, NDIS_HANDLE buffers, PUCHAR memory, UINT bytes, UCHAR fill)
{
    PNDIS_PACKET packet = NULL;
    PNDIS_BUFFER buffer = NULL;
    NDIS_STATUS status;
    UINT i;

    for (i = 0; i < HEADER; i++)
        memory[i] = i < 6 ? Station[i] : (UCHAR)i;
    for (i = 0; i < bytes; i++)
        memory[HEADER + i] = fill;
    NdisAllocatePacket(&status, &packet, packets);
    NdisAllocateBuffer(&status, &buffer, buffers, memory, HEADER + bytes);
    if (packet && buffer)
        NdisChainBufferAtFront(packet, buffer);
    return packet;
}

static inline void FreeFrame(PNDIS_PACKET packet)
{
    PNDIS_BUFFER buffer;

    NdisUnchainBufferAtFront(packet, &buffer);
    if (buffer)
        NdisFreeBuffer(buffer);
    NdisFreePacket(packet);
}

#endif
