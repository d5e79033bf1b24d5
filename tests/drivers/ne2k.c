/*
 * ne2k: an NDIS 5 miniport for PCI cards with the NE2000 interface (10EC:8029 and its many clones).
 *
 * Shows: a complete network driver at work, with nothing but the public NDIS interface. The card is a DP8390 with 16 KiB of
 * memory of its own, reached word by word through one port ("remote DMA").
 *
 * How it is divided: Isr only masks the card; HandleInterrupt does the work and NDIS lets EnableInterrupt unmask again. The
 * registers lie in pages of which page 0 is selected at all times, except inside routines that run synchronised with Isr.
 */
#include "ndis5.h"

#define TAG 0x4B32454E /* NE2K */

/* Registers of the DP8390: page 0 reading, page 0 writing, page 1. */
enum {
    CMD = 0x00,
    PSTART = 0x01, PSTOP = 0x02, BNRY = 0x03, TPSR = 0x04, TBCR0 = 0x05, TBCR1 = 0x06, ISR = 0x07,
    RSAR0 = 0x08, RSAR1 = 0x09, RBCR0 = 0x0A, RBCR1 = 0x0B, RCR = 0x0C, TCR = 0x0D, DCR = 0x0E, IMR = 0x0F,
    TSR = 0x04, CNTR0 = 0x0D, CNTR1 = 0x0E, CNTR2 = 0x0F,
    PAR0 = 0x01, CURR = 0x07, MAR0 = 0x08,
    DATA = 0x10, RESET = 0x1F,
    PORTS = 0x20
};
/* CMD */
enum { STOP = 0x01, START = 0x02, TRANSMIT = 0x04, READ = 0x08, WRITE = 0x10, NO_DMA = 0x20, PAGE1 = 0x40 };
/* ISR and IMR */
enum { RX = 0x01, TX = 0x02, RX_ERROR = 0x04, TX_ERROR = 0x08, OVERFLOW = 0x10, COUNTERS = 0x20, DMA_DONE = 0x40, STOPPED = 0x80 };
#define INTERRUPTS (RX | TX | RX_ERROR | TX_ERROR | OVERFLOW | COUNTERS)
/* RCR, TCR, DCR, TSR, and the status byte before a frame */
enum { ACCEPT_BROADCAST = 0x04, ACCEPT_MULTICAST = 0x08, ACCEPT_ALL = 0x10, MONITOR = 0x20 };
enum { LOOPBACK = 0x02 };
enum { WORDS = 0x01, NO_LOOP = 0x08, FIFO_8 = 0x40 };
enum { TX_OK = 0x01, TX_COLLIDED = 0x04, TX_ABORTED = 0x08 };
enum { RX_INTACT = 0x01 };

/* The card's memory in pages of 256 bytes: two frames to send, then the ring of received ones. */
enum { SLOTS = 2, SLOT_PAGES = 6, FIRST_PAGE = 0x40, RING_START = FIRST_PAGE + SLOTS * SLOT_PAGES, RING_END = 0x80 };

enum { HEADER = 14, MIN_FRAME = 60, MAX_FRAME = 1514, MAX_LOOKAHEAD = 242, MAX_MULTICAST = 16, ADDRESS = 6 };

/* What the card puts before each frame in the ring. */
typedef struct {
    UCHAR Status, Next;
    USHORT Length; /* of this header and the frame */
} RING_HEADER;

typedef struct {
    NDIS_HANDLE Handle;
    NDIS_MINIPORT_INTERRUPT Interrupt;
    BOOLEAN InterruptRegistered;
    ULONG FirstPort;
    PVOID PortOffset;
    ULONG_PTR Io;

    UCHAR PermanentAddress[ADDRESS], Address[ADDRESS];
    UCHAR Multicast[MAX_MULTICAST][ADDRESS];
    UINT MulticastCount;
    ULONG Filter, Lookahead;

    BOOLEAN Enabled; /* whether the card may interrupt */
    UCHAR NextPage;  /* the next frame to take from the ring */

    PNDIS_PACKET Sending[SLOTS]; /* what each slot holds; NULL: free */
    UINT SendingLength[SLOTS];
    UINT Current;    /* the slot that the card is sending */
    BOOLEAN Busy;    /* and whether it is */
    UINT Silence;    /* CheckForHang calls without progress */

    /* The frame that is being indicated: where it starts in the ring and how long it is. */
    UCHAR FramePage;
    UINT FrameLength;

    ULONG SentFrames, SendErrors, ReceivedFrames, ReceiveErrors, Missed, Misaligned, OneCollision, MoreCollisions;

    /* Where frames are put together, and taken apart. Words, since that is how the card's memory is reached. */
    USHORT SendBuffer[(MAX_FRAME + 2) / 2], ReceiveBuffer[(MAX_FRAME + 2) / 2];
    UCHAR Filled; /* whether ReceiveBuffer holds all of the frame */
} ADAPTER;

static NDIS_HANDLE Wrapper;

static UCHAR In(ADAPTER *a, UINT port)
{
    UCHAR value;
    NdisRawReadPortUchar(a->Io + port, &value);
    return value;
}

static void Out(ADAPTER *a, UINT port, UINT value)
{
    NdisRawWritePortUchar(a->Io + port, (UCHAR)value);
}

/* ---- the card's memory ---------------------------------------------------------------------------------------------- */

static void StartDma(ADAPTER *a, UINT address, UINT length, UINT direction)
{
    Out(a, CMD, NO_DMA | START);
    Out(a, ISR, DMA_DONE);
    Out(a, RBCR0, length & 0xFF);
    Out(a, RBCR1, length >> 8);
    Out(a, RSAR0, address & 0xFF);
    Out(a, RSAR1, address >> 8);
    Out(a, CMD, direction | START);
}

static BOOLEAN EndDma(ADAPTER *a)
{
    UINT tries;
    for (tries = 0; !(In(a, ISR) & DMA_DONE); tries++) {
        if (tries == 1000)
            return FALSE;
        NdisStallExecution(1);
    }
    Out(a, ISR, DMA_DONE);
    Out(a, CMD, NO_DMA | START);
    return TRUE;
}

/* `length` is rounded up to words, for which `to` has room. */
static BOOLEAN ReadMemory(ADAPTER *a, UINT address, USHORT *to, UINT length)
{
    UINT words = (length + 1) / 2;
    StartDma(a, address, words * 2, READ);
    NdisRawReadPortBufferUshort(a->Io + DATA, to, words);
    return EndDma(a);
}

static BOOLEAN WriteMemory(ADAPTER *a, UINT address, USHORT *from, UINT length)
{
    UINT words = (length + 1) / 2;
    StartDma(a, address, words * 2, WRITE);
    NdisRawWritePortBufferUshort(a->Io + DATA, from, words);
    return EndDma(a);
}

/* Reads the beginning of the frame whose header is at `page`; frames run on from the ring's end to its start. */
static BOOLEAN ReadFrame(ADAPTER *a, UCHAR page, USHORT *to, UINT length)
{
    UINT address = page * 256u + sizeof(RING_HEADER);
    UINT before_end = RING_END * 256u - address;
    if (length <= before_end)
        return ReadMemory(a, address, to, length);
    return ReadMemory(a, address, to, before_end) && ReadMemory(a, RING_START * 256u, to + before_end / 2, length - before_end);
}

/* ---- starting and stopping ------------------------------------------------------------------------------------------ */

/* The card's hash of an address: the upper six bits of the Ethernet CRC. */
static UINT MulticastHash(const UCHAR *address)
{
    ULONG crc = 0xFFFFFFFF;
    UINT i, bit;
    for (i = 0; i < ADDRESS; i++) {
        UCHAR byte = address[i];
        for (bit = 0; bit < 8; bit++, byte >>= 1)
            crc = crc << 1 ^ (((crc >> 31) ^ (byte & 1)) ? 0x04C11DB7 : 0);
    }
    return crc >> 26;
}

static UCHAR ReceiveConfiguration(ADAPTER *a)
{
    UCHAR value = 0;
    if (a->Filter & NDIS_PACKET_TYPE_BROADCAST)
        value |= ACCEPT_BROADCAST;
    if (a->Filter & (NDIS_PACKET_TYPE_MULTICAST | NDIS_PACKET_TYPE_ALL_MULTICAST))
        value |= ACCEPT_MULTICAST;
    if (a->Filter & NDIS_PACKET_TYPE_PROMISCUOUS)
        value |= ACCEPT_ALL | ACCEPT_MULTICAST | ACCEPT_BROADCAST;
    /* Frames for the station's own address are not an option of the card: it takes them or takes nothing. */
    return a->Filter ? value : MONITOR;
}

/* Sets what the card listens to. Synchronised with Isr, because it leaves page 0. */
static BOOLEAN NTAPI ApplyFilter(PVOID context)
{
    ADAPTER *a = context;
    UCHAR hash[8];
    UINT i;
    BOOLEAN all = (a->Filter & (NDIS_PACKET_TYPE_ALL_MULTICAST | NDIS_PACKET_TYPE_PROMISCUOUS)) != 0;
    for (i = 0; i < sizeof hash; i++)
        hash[i] = all ? 0xFF : 0;
    for (i = 0; i < a->MulticastCount; i++) {
        UINT bit = MulticastHash(a->Multicast[i]);
        hash[bit / 8] |= 1 << bit % 8;
    }
    Out(a, CMD, NO_DMA | START | PAGE1);
    for (i = 0; i < sizeof hash; i++)
        Out(a, MAR0 + i, hash[i]);
    Out(a, CMD, NO_DMA | START);
    Out(a, RCR, ReceiveConfiguration(a));
    return TRUE;
}

typedef struct {
    ADAPTER *Adapter;
    UCHAR Page;
} READ_CURRENT;

static BOOLEAN NTAPI ReadCurrent(PVOID context)
{
    READ_CURRENT *read = context;
    Out(read->Adapter, CMD, NO_DMA | START | PAGE1);
    read->Page = In(read->Adapter, CURR);
    Out(read->Adapter, CMD, NO_DMA | START);
    return TRUE;
}

static void Synchronize(ADAPTER *a, BOOLEAN (NTAPI *routine)(PVOID), PVOID context)
{
    if (a->InterruptRegistered)
        NdisMSynchronizeWithInterrupt(&a->Interrupt, (PVOID)routine, context);
    else
        routine(context);
}

static void StopCard(ADAPTER *a)
{
    Out(a, IMR, 0);
    a->Enabled = FALSE;
    Out(a, CMD, NO_DMA | STOP);
    Out(a, ISR, 0xFF);
}

/* Resets the card; FALSE when there is none. */
static BOOLEAN ResetCard(ADAPTER *a)
{
    UINT tries;
    Out(a, RESET, In(a, RESET));
    for (tries = 0; !(In(a, ISR) & STOPPED); tries++) {
        if (tries == 200)
            return FALSE;
        NdisStallExecution(100);
    }
    StopCard(a);
    return TRUE;
}

/* Synchronised with Isr, because it leaves page 0. */
static BOOLEAN NTAPI SetUpCard(PVOID context)
{
    ADAPTER *a = context;
    UINT i;
    Out(a, CMD, NO_DMA | STOP);
    Out(a, DCR, WORDS | NO_LOOP | FIFO_8);
    Out(a, RBCR0, 0);
    Out(a, RBCR1, 0);
    Out(a, RCR, MONITOR);
    Out(a, TCR, LOOPBACK);
    Out(a, PSTART, RING_START);
    Out(a, PSTOP, RING_END);
    Out(a, BNRY, RING_START);
    Out(a, TPSR, FIRST_PAGE);
    Out(a, ISR, 0xFF);
    Out(a, IMR, 0);
    Out(a, CMD, NO_DMA | STOP | PAGE1);
    for (i = 0; i < ADDRESS; i++)
        Out(a, PAR0 + i, a->Address[i]);
    a->NextPage = RING_START + 1;
    Out(a, CURR, a->NextPage);
    Out(a, CMD, NO_DMA | START);
    Out(a, TCR, 0);
    return TRUE;
}

static void StartCard(ADAPTER *a)
{
    UINT slot;
    for (slot = 0; slot < SLOTS; slot++)
        a->Sending[slot] = NULL;
    a->Busy = FALSE;
    a->Current = 0;
    a->Silence = 0;
    Synchronize(a, SetUpCard, a);
    Synchronize(a, ApplyFilter, a);
}

/* The station address lies in the first bytes of the card's memory space, each of them twice. */
static BOOLEAN ReadStationAddress(ADAPTER *a)
{
    USHORT prom[16];
    UINT i;
    UCHAR any = 0;
    Out(a, CMD, NO_DMA | STOP);
    Out(a, DCR, WORDS | NO_LOOP | FIFO_8);
    Out(a, RBCR0, 0);
    Out(a, RBCR1, 0);
    Out(a, RCR, MONITOR);
    Out(a, TCR, LOOPBACK);
    if (!ReadMemory(a, 0, prom, sizeof prom))
        return FALSE;
    for (i = 0; i < ADDRESS; i++) {
        a->PermanentAddress[i] = (UCHAR)prom[i];
        any |= (UCHAR)prom[i];
    }
    return any != 0 && !(a->PermanentAddress[0] & 1);
}

/* ---- sending -------------------------------------------------------------------------------------------------------- */

static void Transmit(ADAPTER *a, UINT slot)
{
    UINT length = a->SendingLength[slot];
    a->Current = slot;
    a->Busy = TRUE;
    a->Silence = 0;
    Out(a, TPSR, FIRST_PAGE + slot * SLOT_PAGES);
    Out(a, TBCR0, length & 0xFF);
    Out(a, TBCR1, length >> 8);
    Out(a, CMD, NO_DMA | START | TRANSMIT);
}

static NDIS_STATUS NTAPI MiniportSend(NDIS_HANDLE context, PNDIS_PACKET packet, UINT flags)
{
    ADAPTER *a = context;
    PNDIS_BUFFER buffer;
    UCHAR *to = (UCHAR *)a->SendBuffer;
    UINT total, done = 0, slot;
    (void)flags;

    for (slot = 0; slot < SLOTS && a->Sending[slot]; slot++)
        ;
    if (slot == SLOTS)
        return NDIS_STATUS_RESOURCES;
    NdisQueryPacket(packet, NULL, NULL, &buffer, &total);
    if (total < HEADER || total > MAX_FRAME)
        return NDIS_STATUS_FAILURE;
    while (buffer && done < total) {
        PVOID from;
        UINT length;
        NdisQueryBufferSafe(buffer, &from, &length, NormalPagePriority);
        if (!from)
            return NDIS_STATUS_RESOURCES;
        if (length > total - done)
            length = total - done;
        NdisMoveMemory(to + done, from, length);
        done += length;
        NdisGetNextBuffer(buffer, &buffer);
    }
    if (done < total)
        return NDIS_STATUS_FAILURE;
    if (total < MIN_FRAME) {
        NdisZeroMemory(to + total, MIN_FRAME - total);
        total = MIN_FRAME;
    }
    if (!WriteMemory(a, (FIRST_PAGE + slot * SLOT_PAGES) * 256u, a->SendBuffer, total))
        return NDIS_STATUS_FAILURE;
    a->Sending[slot] = packet;
    a->SendingLength[slot] = total;
    if (!a->Busy)
        Transmit(a, slot);
    return NDIS_STATUS_PENDING;
}

static void SendDone(ADAPTER *a)
{
    UCHAR status;
    UINT next;
    PNDIS_PACKET packet;
    if (!a->Busy)
        return;
    status = In(a, TSR);
    packet = a->Sending[a->Current];
    a->Sending[a->Current] = NULL;
    a->Busy = FALSE;
    if (status & TX_OK) {
        a->SentFrames++;
        if (status & TX_COLLIDED) {
            if ((In(a, TBCR0) & 0x0F) > 1) /* reads as the number of collisions */
                a->MoreCollisions++;
            else
                a->OneCollision++;
        }
    } else {
        a->SendErrors++;
    }
    for (next = 0; next < SLOTS; next++)
        if (a->Sending[next]) {
            Transmit(a, next);
            break;
        }
    if (packet)
        NdisMSendComplete(a->Handle, packet, status & TX_OK ? NDIS_STATUS_SUCCESS : NDIS_STATUS_FAILURE);
}

/* ---- receiving ------------------------------------------------------------------------------------------------------ */

static UCHAR PageBefore(UCHAR page)
{
    return page == RING_START ? RING_END - 1 : page - 1;
}

/* Starts the ring afresh: what lies in it makes no sense. */
static void EmptyRing(ADAPTER *a)
{
    READ_CURRENT current = { a, RING_START };
    Synchronize(a, ReadCurrent, &current);
    a->NextPage = current.Page >= RING_START && current.Page < RING_END ? current.Page : RING_START;
    Out(a, BNRY, PageBefore(a->NextPage));
}

static void Receive(ADAPTER *a)
{
    BOOLEAN indicated = FALSE;
    UINT budget;
    for (budget = 0; budget < 64; budget++) {
        READ_CURRENT current = { a, RING_START };
        union { RING_HEADER Fields; USHORT Words[2]; } header;
        UINT lookahead;

        Synchronize(a, ReadCurrent, &current);
        if (current.Page == a->NextPage)
            break;
        if (!ReadMemory(a, a->NextPage * 256u, header.Words, sizeof header))
            break;
        if (header.Fields.Next < RING_START || header.Fields.Next >= RING_END
            || header.Fields.Length < sizeof(RING_HEADER) + HEADER
            || header.Fields.Length > sizeof(RING_HEADER) + MAX_FRAME + 4) {
            a->ReceiveErrors++;
            EmptyRing(a);
            break;
        }
        a->FramePage = a->NextPage;
        a->FrameLength = header.Fields.Length - sizeof(RING_HEADER);
        if (a->FrameLength > MAX_FRAME)
            a->FrameLength = MAX_FRAME;
        lookahead = a->FrameLength;
        if (lookahead > HEADER + a->Lookahead)
            lookahead = HEADER + a->Lookahead;
        if (!(header.Fields.Status & RX_INTACT) || !ReadFrame(a, a->FramePage, a->ReceiveBuffer, lookahead)) {
            a->ReceiveErrors++;
        } else {
            PCHAR frame = (PCHAR)a->ReceiveBuffer;
            a->ReceivedFrames++;
            a->Filled = lookahead == a->FrameLength;
            NdisMEthIndicateReceive(a->Handle, a, frame, HEADER, frame + HEADER, lookahead - HEADER, a->FrameLength - HEADER);
            indicated = TRUE;
        }
        a->NextPage = header.Fields.Next;
        Out(a, BNRY, PageBefore(a->NextPage));
    }
    if (indicated)
        NdisMEthIndicateReceiveComplete(a->Handle);
}

/* Called while a frame is being indicated, by a protocol that wants more of it than it was shown. */
static NDIS_STATUS NTAPI MiniportTransferData(PNDIS_PACKET packet, PUINT transferred, NDIS_HANDLE context,
                                              NDIS_HANDLE receive_context, UINT offset, UINT length)
{
    ADAPTER *a = context;
    PNDIS_BUFFER buffer;
    UCHAR *from = (UCHAR *)a->ReceiveBuffer + HEADER + offset;
    UINT total, done = 0;
    (void)receive_context;

    *transferred = 0;
    if (HEADER + offset >= a->FrameLength)
        return NDIS_STATUS_FAILURE;
    if (length > a->FrameLength - HEADER - offset)
        length = a->FrameLength - HEADER - offset;
    if (!a->Filled) {
        if (!ReadFrame(a, a->FramePage, a->ReceiveBuffer, a->FrameLength))
            return NDIS_STATUS_FAILURE;
        a->Filled = TRUE;
    }
    NdisQueryPacket(packet, NULL, NULL, &buffer, &total);
    while (buffer && done < length) {
        PVOID to;
        UINT room;
        NdisQueryBufferSafe(buffer, &to, &room, NormalPagePriority);
        if (!to)
            return NDIS_STATUS_RESOURCES;
        if (room > length - done)
            room = length - done;
        NdisMoveMemory(to, from + done, room);
        done += room;
        NdisGetNextBuffer(buffer, &buffer);
    }
    *transferred = done;
    return NDIS_STATUS_SUCCESS;
}

/* The ring ran full. The card has to be stopped and started in the order that its data sheet gives. */
static void RecoverFromOverflow(ADAPTER *a)
{
    BOOLEAN was_sending = (In(a, CMD) & TRANSMIT) != 0, resend;
    Out(a, CMD, NO_DMA | STOP);
    NdisStallExecution(1600); /* a frame that is on its way out may finish */
    Out(a, RBCR0, 0);
    Out(a, RBCR1, 0);
    resend = was_sending && !(In(a, ISR) & (TX | TX_ERROR));
    Out(a, TCR, LOOPBACK);
    Out(a, CMD, NO_DMA | START);
    a->Missed++;
    Receive(a);
    Out(a, ISR, OVERFLOW);
    Out(a, TCR, 0);
    if (resend && a->Busy)
        Transmit(a, a->Current);
}

/* ---- interrupts ----------------------------------------------------------------------------------------------------- */

static VOID NTAPI MiniportDisableInterrupt(NDIS_HANDLE context)
{
    ADAPTER *a = context;
    Out(a, IMR, 0);
    a->Enabled = FALSE;
}

static VOID NTAPI MiniportEnableInterrupt(NDIS_HANDLE context)
{
    ADAPTER *a = context;
    a->Enabled = TRUE;
    Out(a, IMR, INTERRUPTS);
}

static VOID NTAPI MiniportIsr(PBOOLEAN recognized, PBOOLEAN queue, NDIS_HANDLE context)
{
    ADAPTER *a = context;
    /* While the card is masked it is not the one that interrupts, whatever it has to report. */
    BOOLEAN ours = a->Enabled && (In(a, ISR) & INTERRUPTS) != 0;
    if (ours)
        MiniportDisableInterrupt(a);
    *recognized = ours;
    *queue = ours;
}

static VOID NTAPI MiniportHandleInterrupt(NDIS_HANDLE context)
{
    ADAPTER *a = context;
    UINT rounds;
    for (rounds = 0; rounds < 16; rounds++) {
        UCHAR causes = In(a, ISR) & INTERRUPTS;
        if (!causes)
            break;
        Out(a, ISR, causes & ~OVERFLOW);
        if (causes & OVERFLOW)
            RecoverFromOverflow(a);
        else if (causes & (RX | RX_ERROR))
            Receive(a);
        if (causes & (TX | TX_ERROR))
            SendDone(a);
        if (causes & COUNTERS) {
            a->Misaligned += In(a, CNTR0);
            a->ReceiveErrors += In(a, CNTR1);
            a->Missed += In(a, CNTR2);
        }
    }
}

static BOOLEAN NTAPI MiniportCheckForHang(NDIS_HANDLE context)
{
    ADAPTER *a = context;
    return a->Busy && ++a->Silence > 2;
}

/* ---- coming and going ----------------------------------------------------------------------------------------------- */

static NDIS_STATUS NTAPI MiniportReset(PBOOLEAN addressing_reset, NDIS_HANDLE context)
{
    ADAPTER *a = context;
    /* NDIS gives the packets that were on their way back to their senders itself. */
    *addressing_reset = FALSE;
    if (!ResetCard(a))
        return NDIS_STATUS_HARD_ERRORS;
    StartCard(a);
    MiniportEnableInterrupt(a);
    return NDIS_STATUS_SUCCESS;
}

static VOID NTAPI Shutdown(PVOID context)
{
    StopCard(context);
}

/* Gives back whatever MiniportInitialize got. */
static void Release(ADAPTER *a)
{
    if (a->InterruptRegistered)
        NdisMDeregisterInterrupt(&a->Interrupt);
    if (a->Io)
        NdisMDeregisterIoPortRange(a->Handle, a->FirstPort, PORTS, a->PortOffset);
    NdisFreeMemory(a, sizeof *a, 0);
}

static VOID NTAPI MiniportHalt(NDIS_HANDLE context)
{
    ADAPTER *a = context;
    StopCard(a);
    NdisMDeregisterAdapterShutdownHandler(a->Handle);
    Release(a);
}

/* Finds the I/O range and the interrupt that the card was given. */
static NDIS_STATUS FindResources(ADAPTER *a, NDIS_HANDLE configuration, CM_PARTIAL_RESOURCE_DESCRIPTOR *interrupt)
{
    NDIS_STATUS status;
    PNDIS_RESOURCE_LIST list;
    UINT size = 0, room, i;
    BOOLEAN have_ports = FALSE, have_interrupt = FALSE;

    NdisMQueryAdapterResources(&status, configuration, NULL, &size);
    room = size;
    if (room < sizeof *list)
        return NDIS_STATUS_NOT_ACCEPTED;
    status = NdisAllocateMemoryWithTag((PVOID *)&list, room, TAG);
    if (status != NDIS_STATUS_SUCCESS)
        return status;
    NdisMQueryAdapterResources(&status, configuration, list, &size);
    if (status == NDIS_STATUS_SUCCESS) {
        for (i = 0; i < list->Count; i++) {
            CM_PARTIAL_RESOURCE_DESCRIPTOR *resource = &list->PartialDescriptors[i];
            if (resource->Type == CmResourceTypePort && !have_ports && resource->u.Port.Length >= PORTS) {
                a->FirstPort = resource->u.Port.Start.u.LowPart;
                have_ports = TRUE;
            } else if (resource->Type == CmResourceTypeInterrupt && !have_interrupt) {
                *interrupt = *resource;
                have_interrupt = TRUE;
            }
        }
        if (!have_ports || !have_interrupt)
            status = NDIS_STATUS_NOT_ACCEPTED;
    }
    NdisFreeMemory(list, room, 0);
    return status;
}

/* The address to use: the card's own unless the user configured another. */
static void ChooseAddress(ADAPTER *a, NDIS_HANDLE configuration)
{
    NDIS_STATUS status;
    NDIS_HANDLE handle;
    PVOID address;
    UINT length;
    NdisMoveMemory(a->Address, a->PermanentAddress, ADDRESS);
    NdisOpenConfiguration(&status, &handle, configuration);
    if (status != NDIS_STATUS_SUCCESS)
        return;
    NdisReadNetworkAddress(&status, &address, &length, handle);
    if (status == NDIS_STATUS_SUCCESS && length == ADDRESS && !(*(UCHAR *)address & 1))
        NdisMoveMemory(a->Address, address, ADDRESS);
    NdisCloseConfiguration(handle);
}

static NDIS_STATUS NTAPI MiniportInitialize(PNDIS_STATUS open_error, PUINT selected, PNDIS_MEDIUM media, UINT count,
                                            NDIS_HANDLE handle, NDIS_HANDLE configuration)
{
    ADAPTER *a;
    CM_PARTIAL_RESOURCE_DESCRIPTOR interrupt;
    NDIS_STATUS status;
    UINT i;

    for (i = 0; i < count && media[i] != NdisMedium802_3; i++)
        ;
    if (i == count)
        return NDIS_STATUS_UNSUPPORTED_MEDIA;
    *selected = i;
    *open_error = NDIS_STATUS_SUCCESS;

    status = NdisAllocateMemoryWithTag((PVOID *)&a, sizeof *a, TAG);
    if (status != NDIS_STATUS_SUCCESS)
        return status;
    NdisZeroMemory(a, sizeof *a);
    a->Handle = handle;
    a->Lookahead = MAX_LOOKAHEAD;
    NdisMSetAttributesEx(handle, a, 0, 0, NdisInterfacePci);

    NdisZeroMemory(&interrupt, sizeof interrupt);
    status = FindResources(a, configuration, &interrupt);
    if (status != NDIS_STATUS_SUCCESS) {
        NdisWriteErrorLogEntry(handle, NDIS_ERROR_CODE_RESOURCE_CONFLICT, 1, status);
        goto failed;
    }
    status = NdisMRegisterIoPortRange(&a->PortOffset, handle, a->FirstPort, PORTS);
    if (status != NDIS_STATUS_SUCCESS) {
        NdisWriteErrorLogEntry(handle, NDIS_ERROR_CODE_RESOURCE_CONFLICT, 2, a->FirstPort, PORTS);
        goto failed;
    }
    a->Io = (ULONG_PTR)a->PortOffset;

    status = NDIS_STATUS_ADAPTER_NOT_FOUND;
    if (!ResetCard(a) || !ReadStationAddress(a)) {
        NdisWriteErrorLogEntry(handle, NDIS_ERROR_CODE_ADAPTER_NOT_FOUND, 1, a->FirstPort);
        goto failed;
    }
    ChooseAddress(a, configuration);

    status = NdisMRegisterInterrupt(&a->Interrupt, handle, interrupt.u.Interrupt.Vector, interrupt.u.Interrupt.Level, TRUE,
                                    interrupt.ShareDisposition == CmResourceShareShared,
                                    interrupt.Flags & CM_RESOURCE_INTERRUPT_LATCHED ? NdisInterruptLatched : NdisInterruptLevelSensitive);
    if (status != NDIS_STATUS_SUCCESS) {
        NdisWriteErrorLogEntry(handle, NDIS_ERROR_CODE_INTERRUPT_CONNECT, 1, interrupt.u.Interrupt.Level);
        goto failed;
    }
    a->InterruptRegistered = TRUE;
    StartCard(a);
    NdisMRegisterAdapterShutdownHandler(handle, a, Shutdown);
    MiniportEnableInterrupt(a);
    return NDIS_STATUS_SUCCESS;

failed:
    Release(a);
    return status;
}

/* ---- questions and settings ----------------------------------------------------------------------------------------- */

static const NDIS_OID Supported[] = {
    OID_GEN_SUPPORTED_LIST, OID_GEN_HARDWARE_STATUS, OID_GEN_MEDIA_SUPPORTED, OID_GEN_MEDIA_IN_USE,
    OID_GEN_MAXIMUM_LOOKAHEAD, OID_GEN_MAXIMUM_FRAME_SIZE, OID_GEN_LINK_SPEED, OID_GEN_TRANSMIT_BUFFER_SPACE,
    OID_GEN_RECEIVE_BUFFER_SPACE, OID_GEN_TRANSMIT_BLOCK_SIZE, OID_GEN_RECEIVE_BLOCK_SIZE, OID_GEN_VENDOR_ID,
    OID_GEN_VENDOR_DESCRIPTION, OID_GEN_CURRENT_PACKET_FILTER, OID_GEN_CURRENT_LOOKAHEAD, OID_GEN_DRIVER_VERSION,
    OID_GEN_MAXIMUM_TOTAL_SIZE, OID_GEN_PROTOCOL_OPTIONS, OID_GEN_MAC_OPTIONS, OID_GEN_MEDIA_CONNECT_STATUS,
    OID_GEN_MAXIMUM_SEND_PACKETS, OID_GEN_VENDOR_DRIVER_VERSION, OID_GEN_XMIT_OK, OID_GEN_RCV_OK, OID_GEN_XMIT_ERROR,
    OID_GEN_RCV_ERROR, OID_GEN_RCV_NO_BUFFER, OID_802_3_PERMANENT_ADDRESS, OID_802_3_CURRENT_ADDRESS,
    OID_802_3_MULTICAST_LIST, OID_802_3_MAXIMUM_LIST_SIZE, OID_802_3_RCV_ERROR_ALIGNMENT, OID_802_3_XMIT_ONE_COLLISION,
    OID_802_3_XMIT_MORE_COLLISIONS
};

static const UCHAR Description[] = "NE2000 PCI Ethernet Adapter";

static NDIS_STATUS NTAPI MiniportQueryInformation(NDIS_HANDLE context, NDIS_OID oid, PVOID buffer, ULONG room,
                                                  PULONG written, PULONG needed)
{
    ADAPTER *a = context;
    ULONG number = 0, length = sizeof number;
    USHORT version;
    const void *answer = &number;

    switch (oid) {
    case OID_GEN_SUPPORTED_LIST: answer = Supported; length = sizeof Supported; break;
    case OID_GEN_HARDWARE_STATUS: number = NdisHardwareStatusReady; break;
    case OID_GEN_MEDIA_SUPPORTED:
    case OID_GEN_MEDIA_IN_USE: number = NdisMedium802_3; break;
    case OID_GEN_MAXIMUM_LOOKAHEAD: number = MAX_LOOKAHEAD; break;
    case OID_GEN_CURRENT_LOOKAHEAD: number = a->Lookahead; break;
    case OID_GEN_MAXIMUM_FRAME_SIZE: number = MAX_FRAME - HEADER; break;
    case OID_GEN_MAXIMUM_TOTAL_SIZE:
    case OID_GEN_TRANSMIT_BLOCK_SIZE: number = MAX_FRAME; break;
    case OID_GEN_LINK_SPEED: number = 100000; break; /* 10 Mbit/s in units of 100 bit/s */
    case OID_GEN_TRANSMIT_BUFFER_SPACE: number = SLOTS * MAX_FRAME; break;
    case OID_GEN_RECEIVE_BUFFER_SPACE: number = (RING_END - RING_START) * 256; break;
    case OID_GEN_RECEIVE_BLOCK_SIZE: number = 256; break;
    case OID_GEN_VENDOR_ID:
        number = a->PermanentAddress[0] | a->PermanentAddress[1] << 8 | a->PermanentAddress[2] << 16;
        break;
    case OID_GEN_VENDOR_DESCRIPTION: answer = Description; length = sizeof Description; break;
    case OID_GEN_CURRENT_PACKET_FILTER: number = a->Filter; break;
    case OID_GEN_DRIVER_VERSION: version = 0x0500; answer = &version; length = sizeof version; break;
    case OID_GEN_VENDOR_DRIVER_VERSION: number = 0x00010000; break;
    case OID_GEN_MAC_OPTIONS:
        number = NDIS_MAC_OPTION_COPY_LOOKAHEAD_DATA | NDIS_MAC_OPTION_RECEIVE_SERIALIZED
               | NDIS_MAC_OPTION_TRANSFERS_NOT_PEND | NDIS_MAC_OPTION_NO_LOOPBACK;
        break;
    case OID_GEN_MEDIA_CONNECT_STATUS: number = NdisMediaStateConnected; break; /* the card cannot tell */
    case OID_GEN_MAXIMUM_SEND_PACKETS: number = 1; break;
    case OID_GEN_XMIT_OK: number = a->SentFrames; break;
    case OID_GEN_RCV_OK: number = a->ReceivedFrames; break;
    case OID_GEN_XMIT_ERROR: number = a->SendErrors; break;
    case OID_GEN_RCV_ERROR: number = a->ReceiveErrors; break;
    case OID_GEN_RCV_NO_BUFFER: number = a->Missed; break;
    case OID_802_3_PERMANENT_ADDRESS: answer = a->PermanentAddress; length = ADDRESS; break;
    case OID_802_3_CURRENT_ADDRESS: answer = a->Address; length = ADDRESS; break;
    case OID_802_3_MULTICAST_LIST: answer = a->Multicast; length = a->MulticastCount * ADDRESS; break;
    case OID_802_3_MAXIMUM_LIST_SIZE: number = MAX_MULTICAST; break;
    case OID_802_3_RCV_ERROR_ALIGNMENT: number = a->Misaligned; break;
    case OID_802_3_XMIT_ONE_COLLISION: number = a->OneCollision; break;
    case OID_802_3_XMIT_MORE_COLLISIONS: number = a->MoreCollisions; break;
    default: return NDIS_STATUS_INVALID_OID;
    }
    *written = 0;
    *needed = length;
    if (room < length)
        return NDIS_STATUS_INVALID_LENGTH;
    NdisMoveMemory(buffer, answer, length);
    *written = length;
    return NDIS_STATUS_SUCCESS;
}

static NDIS_STATUS NTAPI MiniportSetInformation(NDIS_HANDLE context, NDIS_OID oid, PVOID buffer, ULONG length,
                                                PULONG read, PULONG needed)
{
    ADAPTER *a = context;
    ULONG number = 0;
    *read = 0;
    *needed = 0;
    if (oid == OID_802_3_MULTICAST_LIST) {
        if (length % ADDRESS) {
            *needed = length / ADDRESS * ADDRESS;
            return NDIS_STATUS_INVALID_LENGTH;
        }
        if (length > sizeof a->Multicast) {
            *needed = sizeof a->Multicast;
            return NDIS_STATUS_MULTICAST_FULL;
        }
        NdisMoveMemory(a->Multicast, buffer, length);
        a->MulticastCount = length / ADDRESS;
        Synchronize(a, ApplyFilter, a);
        *read = length;
        return NDIS_STATUS_SUCCESS;
    }
    if (oid != OID_GEN_CURRENT_PACKET_FILTER && oid != OID_GEN_CURRENT_LOOKAHEAD && oid != OID_GEN_PROTOCOL_OPTIONS)
        return NDIS_STATUS_INVALID_OID;
    if (length < sizeof number) {
        *needed = sizeof number;
        return NDIS_STATUS_INVALID_LENGTH;
    }
    NdisMoveMemory(&number, buffer, sizeof number);
    if (oid == OID_GEN_CURRENT_PACKET_FILTER) {
        if (number & ~(NDIS_PACKET_TYPE_DIRECTED | NDIS_PACKET_TYPE_MULTICAST | NDIS_PACKET_TYPE_ALL_MULTICAST
                       | NDIS_PACKET_TYPE_BROADCAST | NDIS_PACKET_TYPE_PROMISCUOUS))
            return NDIS_STATUS_NOT_SUPPORTED;
        a->Filter = number;
        Synchronize(a, ApplyFilter, a);
    } else if (oid == OID_GEN_CURRENT_LOOKAHEAD) {
        if (number > MAX_LOOKAHEAD)
            return NDIS_STATUS_INVALID_DATA;
        a->Lookahead = number;
    }
    *read = sizeof number;
    return NDIS_STATUS_SUCCESS;
}

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path) __attribute__((section("INIT")));

NTSTATUS NTAPI DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registry_path)
{
    NDIS50_MINIPORT_CHARACTERISTICS miniport;
    NDIS_STATUS status;

    NdisMInitializeWrapper(&Wrapper, driver, registry_path, NULL);
    NdisZeroMemory(&miniport, sizeof miniport);
    miniport.MajorNdisVersion = 5;
    miniport.MinorNdisVersion = 0;
    miniport.CheckForHangHandler = MiniportCheckForHang;
    miniport.DisableInterruptHandler = MiniportDisableInterrupt;
    miniport.EnableInterruptHandler = MiniportEnableInterrupt;
    miniport.HaltHandler = MiniportHalt;
    miniport.HandleInterruptHandler = MiniportHandleInterrupt;
    miniport.InitializeHandler = MiniportInitialize;
    miniport.ISRHandler = MiniportIsr;
    miniport.QueryInformationHandler = MiniportQueryInformation;
    miniport.ResetHandler = MiniportReset;
    miniport.SendHandler = MiniportSend;
    miniport.SetInformationHandler = MiniportSetInformation;
    miniport.TransferDataHandler = MiniportTransferData;
    status = NdisMRegisterMiniport(Wrapper, (PNDIS_MINIPORT_CHARACTERISTICS)&miniport, sizeof miniport);
    if (status != NDIS_STATUS_SUCCESS)
        NdisTerminateWrapper(Wrapper, NULL);
    return status;
}
