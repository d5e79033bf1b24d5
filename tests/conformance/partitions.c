/* Partition tables: read, written, changed, through the requests that a disk's device gets. The disk is in memory. */
#define FAMILY "partitions"
/* The headers declare these functions for Windows XP. */
#undef _WIN32_WINNT
#define _WIN32_WINNT 0x0501
#define NTDDI_VERSION 0x05010000
#include <ntddk.h>
#include "check.h"
#include "devices.h"
#include <ntdddisk.h>

/* These headers only name it. */
typedef struct _CREATE_DISK {
    PARTITION_STYLE PartitionStyle;
    union {
        struct {
            ULONG Signature;
        } Mbr;
        struct {
            GUID DiskId;
            ULONG MaxPartitionCount;
        } Gpt;
    };
} CREATE_DISK;

#define SECTOR 512
#define SECTORS 4096

static UCHAR Disk[SECTORS][SECTOR];
static ULONG Reads, Writes, Geometries;
static NTSTATUS Refuse;

static NTSTATUS NTAPI Serve(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION here = IoGetCurrentIrpStackLocation(irp);
    DISK_GEOMETRY *geometry = irp->AssociatedIrp.SystemBuffer;
    LONGLONG at;

    (void)device;
    if (!NT_SUCCESS(Refuse))
        return Finish(irp, Refuse, 0);
    switch (here->MajorFunction) {
    case IRP_MJ_DEVICE_CONTROL:
        if (here->Parameters.DeviceIoControl.IoControlCode != IOCTL_DISK_GET_DRIVE_GEOMETRY)
            return Finish(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
        Geometries++;
        geometry->Cylinders.QuadPart = 4;
        geometry->MediaType = FixedMedia;
        geometry->TracksPerCylinder = 16;
        geometry->SectorsPerTrack = 63;
        geometry->BytesPerSector = SECTOR;
        return Finish(irp, STATUS_SUCCESS, sizeof *geometry);
    case IRP_MJ_READ:
        Reads++;
        at = here->Parameters.Read.ByteOffset.QuadPart;
        if (at % SECTOR || here->Parameters.Read.Length != SECTOR || at >= SECTORS * SECTOR)
            return Finish(irp, STATUS_INVALID_PARAMETER, 0);
        RtlCopyMemory(irp->AssociatedIrp.SystemBuffer, Disk[at / SECTOR], SECTOR);
        return Finish(irp, STATUS_SUCCESS, SECTOR);
    case IRP_MJ_WRITE:
        Writes++;
        at = here->Parameters.Write.ByteOffset.QuadPart;
        if (at % SECTOR || here->Parameters.Write.Length != SECTOR || at >= SECTORS * SECTOR)
            return Finish(irp, STATUS_INVALID_PARAMETER, 0);
        RtlCopyMemory(Disk[at / SECTOR], irp->AssociatedIrp.SystemBuffer, SECTOR);
        return Finish(irp, STATUS_SUCCESS, SECTOR);
    }
    return Finish(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
}

static void Put(ULONG sector, ULONG index, UCHAR boot, UCHAR kind, ULONG start, ULONG count)
{
    UCHAR *entry = Disk[sector] + 0x1BE + 16 * index;

    entry[0] = boot;
    entry[4] = kind;
    RtlCopyMemory(entry + 8, &start, 4);
    RtlCopyMemory(entry + 12, &count, 4);
    Disk[sector][0x1FE] = 0x55;
    Disk[sector][0x1FF] = 0xAA;
}

/* FAT16 to start from at 63; an extended partition at 1000 with FAT32 at 1063 and, in a second table at 2000, something unknown at 2010. */
static void Prepare(void)
{
    ULONG signature = 0x600DD15C;

    RtlZeroMemory(Disk, sizeof Disk);
    RtlFillMemory(Disk[0], 0x100, 0x90);
    RtlCopyMemory(Disk[0] + 0x1B8, &signature, 4);
    Put(0, 0, 0x80, PARTITION_FAT_16, 63, 900);
    Put(0, 2, 0, PARTITION_EXTENDED, 1000, 3000);
    Put(1000, 0, 0, PARTITION_FAT32, 63, 500);
    Put(1000, 1, 0, PARTITION_EXTENDED, 1000, 500);
    Put(2000, 0, 0, 0x83, 10, 400);
}

static void Reading(PDEVICE_OBJECT disk)
{
    DRIVE_LAYOUT_INFORMATION *layout = NULL;
    DRIVE_LAYOUT_INFORMATION_EX *ex = NULL;
    PARTITION_INFORMATION *p;

    STATUS("IoReadPartitionTable reads", IoReadPartitionTable(disk, SECTOR, FALSE, &layout), STATUS_SUCCESS);
    EQUAL("all entries of all tables are told", layout->PartitionCount, 12);
    EQUAL("one request for each table", Reads, 3);
    EQUAL("the disk's signature is told", layout->Signature, 0x600DD15C);
    p = layout->PartitionEntry;
    CHECK("a partition begins at its first byte", p[0].StartingOffset.QuadPart == 63 * SECTOR && p[0].PartitionLength.QuadPart == 900 * SECTOR);
    CHECK("it is of a kind, and is the one to start from", p[0].PartitionType == PARTITION_FAT_16 && p[0].BootIndicator);
    EQUAL("sectors in front of it are hidden", p[0].HiddenSectors, 63);
    CHECK("NT recognises it", p[0].RecognizedPartition && !p[0].RewritePartition);
    EQUAL("partitions are numbered from one", p[0].PartitionNumber, 1);
    CHECK("an entry that is not used is told as such", p[1].PartitionType == PARTITION_ENTRY_UNUSED && p[1].PartitionNumber == 0);
    CHECK("an extended partition has no number", p[2].PartitionType == PARTITION_EXTENDED && p[2].PartitionNumber == 0 && !p[2].RecognizedPartition);
    EQUAL("what stands in it is counted from its table", p[4].StartingOffset.QuadPart, 1063 * SECTOR);
    EQUAL("and numbered on", p[4].PartitionNumber, 2);
    EQUAL("another extended table is counted from the first", p[5].StartingOffset.QuadPart, 2000 * SECTOR);
    CHECK("a kind that NT does not know has a number and is not recognised", p[8].PartitionNumber == 3 && !p[8].RecognizedPartition);
    ExFreePool(layout);

    layout = NULL;
    IoReadPartitionTable(disk, SECTOR, TRUE, &layout);
    EQUAL("or only what is recognised is told", layout->PartitionCount, 2);
    CHECK("with its number", layout->PartitionEntry[1].PartitionNumber == 2 && layout->PartitionEntry[1].PartitionType == PARTITION_FAT32);
    ExFreePool(layout);

    Geometries = 0;
    STATUS("IoReadPartitionTableEx reads", IoReadPartitionTableEx(disk, &ex), STATUS_SUCCESS);
    EQUAL("it asks for the length of a sector", Geometries, 1);
    EQUAL("the disk has a master boot record", ex->PartitionStyle, PARTITION_STYLE_MBR);
    EQUAL("with a signature", ex->Mbr.Signature, 0x600DD15C);
    EQUAL("it tells all entries", ex->PartitionCount, 12);
    CHECK("in their style", ex->PartitionEntry[4].PartitionStyle == PARTITION_STYLE_MBR && ex->PartitionEntry[4].PartitionNumber == 2 &&
                                ex->PartitionEntry[4].StartingOffset.QuadPart == 1063 * SECTOR && ex->PartitionEntry[4].Mbr.PartitionType == PARTITION_FAT32 &&
                                ex->PartitionEntry[4].Mbr.HiddenSectors == 63);
    ExFreePool(ex);
}

static void Failing(PDEVICE_OBJECT disk)
{
    DRIVE_LAYOUT_INFORMATION *layout = (PVOID)1;
    DRIVE_LAYOUT_INFORMATION_EX *ex = NULL;

    Refuse = STATUS_DEVICE_NOT_READY;
    STATUS("what the disk refuses is passed on", IoReadPartitionTable(disk, SECTOR, FALSE, &layout), STATUS_DEVICE_NOT_READY);
    CHECK("and no layout is given", layout == NULL);
    STATUS("a geometry that is refused, too", IoReadPartitionTableEx(disk, &ex), STATUS_DEVICE_NOT_READY);
    Refuse = STATUS_SUCCESS;
    STATUS("no sector is that short", IoReadPartitionTable(disk, 100, FALSE, &layout), STATUS_INVALID_PARAMETER);
    Put(2000, 1, 0, PARTITION_EXTENDED, 0, 500);
    STATUS("a chain of tables without an end is corrupt", IoReadPartitionTable(disk, SECTOR, FALSE, &layout), STATUS_DISK_CORRUPT_ERROR);
    Prepare();
    Disk[0][0x1FF] = 0;
    IoReadPartitionTableEx(disk, &ex);
    CHECK("a disk without a record is raw", ex->PartitionStyle == PARTITION_STYLE_RAW && ex->PartitionCount == 0);
    ExFreePool(ex);
    Prepare();
}

static void Changing(PDEVICE_OBJECT disk)
{
    SET_PARTITION_INFORMATION_EX information;

    Writes = 0;
    STATUS("IoSetPartitionInformation changes the kind", IoSetPartitionInformation(disk, SECTOR, 3, PARTITION_IFS), STATUS_SUCCESS);
    CHECK("of the partition with that number, where it stands", Disk[2000][0x1BE + 4] == PARTITION_IFS);
    EQUAL("by writing one sector", Writes, 1);
    STATUS("there is no partition zero", IoSetPartitionInformation(disk, SECTOR, 0, PARTITION_IFS), STATUS_INVALID_PARAMETER);
    STATUS("and none behind the last", IoSetPartitionInformation(disk, SECTOR, 4, PARTITION_IFS), STATUS_INVALID_PARAMETER);
    information.PartitionStyle = PARTITION_STYLE_MBR;
    information.Mbr.PartitionType = PARTITION_HUGE;
    STATUS("IoSetPartitionInformationEx does the same", IoSetPartitionInformationEx(disk, 1, &information), STATUS_SUCCESS);
    EQUAL("to that partition", Disk[0][0x1BE + 4], PARTITION_HUGE);
    information.PartitionStyle = PARTITION_STYLE_GPT;
    STATUS("another style is not supported", IoSetPartitionInformationEx(disk, 1, &information), STATUS_NOT_SUPPORTED);
    EQUAL("what is not the table stays as it was", Disk[0][0], 0x90);
}

static void Writing(PDEVICE_OBJECT disk)
{
    static UCHAR before[SECTORS][SECTOR];
    DRIVE_LAYOUT_INFORMATION *layout = NULL;
    DRIVE_LAYOUT_INFORMATION_EX *ex = NULL;
    UCHAR *entry = Disk[0] + 0x1BE;

    Prepare();
    IoReadPartitionTable(disk, SECTOR, FALSE, &layout);
    layout->Signature = 0x12345678;
    layout->PartitionEntry[0].PartitionLength.QuadPart = 800 * SECTOR;
    layout->PartitionEntry[8].StartingOffset.QuadPart += 5 * SECTOR;
    STATUS("IoWritePartitionTable writes", IoWritePartitionTable(disk, SECTOR, 63, 16, layout), STATUS_SUCCESS);
    CHECK("the signature", *(ULONG *)(Disk[0] + 0x1B8) == 0x12345678);
    CHECK("numbers of sectors", *(ULONG *)(entry + 8) == 63 && *(ULONG *)(entry + 12) == 800);
    CHECK("heads and cylinders by the geometry that it is given", entry[1] == 1 && entry[2] == 1 && entry[3] == 0);
    CHECK("and those of the last sector", entry[5] == 13 && entry[6] == 44 && entry[7] == 0);
    CHECK("the tables of extended partitions", *(ULONG *)(Disk[2000] + 0x1BE + 8) == 15 && *(ULONG *)(Disk[1000] + 0x1BE + 16 + 8) == 1000);
    EQUAL("the code in front of the table stays", Disk[0][0], 0x90);
    layout->PartitionCount = 5;
    STATUS("tables have four entries each", IoWritePartitionTable(disk, SECTOR, 63, 16, layout), STATUS_INVALID_PARAMETER);
    layout->PartitionCount = 12;
    layout->PartitionEntry[2].PartitionType = PARTITION_ENTRY_UNUSED;
    STATUS("a second table needs a container", IoWritePartitionTable(disk, SECTOR, 63, 16, layout), STATUS_INVALID_PARAMETER);
    ExFreePool(layout);

    Prepare();
    IoReadPartitionTableEx(disk, &ex);
    RtlCopyMemory(before, Disk, sizeof Disk);
    RtlFillMemory(Disk[0] + 0x1BE, 64, 0);
    STATUS("IoWritePartitionTableEx writes", IoWritePartitionTableEx(disk, ex), STATUS_SUCCESS);
    CHECK("what was read is there again", RtlCompareMemory(before[0] + 0x1BE + 8, Disk[0] + 0x1BE + 8, 8) == 8 && Disk[0][0x1BE] == 0x80 &&
                                              RtlCompareMemory(before[0] + 0x1BE + 32 + 8, Disk[0] + 0x1BE + 32 + 8, 8) == 8);
    ex->PartitionStyle = PARTITION_STYLE_GPT;
    STATUS("GUID tables are not supported", IoWritePartitionTableEx(disk, ex), STATUS_NOT_SUPPORTED);
    ExFreePool(ex);
}

static void Making(PDEVICE_OBJECT disk)
{
    CREATE_DISK create;
    DISK_SIGNATURE signature;
    ULONG sum = 0, i;
    UCHAR *record = NULL;
    UNICODE_STRING name;
    static WCHAR value[64];
    UNICODE_STRING read = { 0, sizeof value, value };
    RTL_QUERY_REGISTRY_TABLE query[2];

    Prepare();
    STATUS("IoReadDiskSignature reads", IoReadDiskSignature(disk, SECTOR, &signature), STATUS_SUCCESS);
    CHECK("style and signature", signature.PartitionStyle == PARTITION_STYLE_MBR && signature.Mbr.Signature == 0x600DD15C);
    for (i = 0; i < SECTOR / 4; i++)
        sum += ((ULONG *)Disk[0])[i];
    EQUAL("and a sum that makes the record come to nothing", sum + signature.Mbr.CheckSum, 0);
    HalExamineMBR(disk, SECTOR, PARTITION_FAT_16, (PVOID *)&record);
    CHECK("HalExamineMBR gives the record when its first partition is of that kind", record && RtlCompareMemory(record, Disk[0], SECTOR) == SECTOR);
    if (record)
        ExFreePool(record);
    record = (PVOID)1;
    HalExamineMBR(disk, SECTOR, 0x54, (PVOID *)&record);
    CHECK("and nothing when it is not", record == NULL);
    create.PartitionStyle = PARTITION_STYLE_MBR;
    create.Mbr.Signature = 0xABCD0123;
    STATUS("IoCreateDisk makes a record", IoCreateDisk(disk, &create), STATUS_SUCCESS);
    CHECK("with that signature and no partitions", *(ULONG *)(Disk[0] + 0x1B8) == 0xABCD0123 && Disk[0][0x1BE + 4] == 0 && Disk[0][0x1FF] == 0xAA);
    create.PartitionStyle = PARTITION_STYLE_GPT;
    STATUS("not one of GUIDs", IoCreateDisk(disk, &create), STATUS_NOT_SUPPORTED);
    STATUS("without a structure the disk becomes raw", IoCreateDisk(disk, NULL), STATUS_SUCCESS);
    EQUAL("and has no record", Disk[0][0x1FF], 0);
    STATUS("which has no signature", IoReadDiskSignature(disk, SECTOR, &signature), STATUS_DISK_CORRUPT_ERROR);
    RtlInitUnicodeString(&name, L"\\Device\\HarddiskVolume9");
    STATUS("IoSetSystemPartition takes a name", IoSetSystemPartition(&name), STATUS_SUCCESS);
    RtlZeroMemory(query, sizeof query);
    query[0].Flags = RTL_QUERY_REGISTRY_DIRECT;
    query[0].Name = L"SystemPartition";
    query[0].EntryContext = &read;
    RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, L"\\Registry\\Machine\\SYSTEM\\Setup", query, NULL, NULL);
    CHECK("which is in the registry then", RtlEqualUnicodeString(&name, &read, FALSE));
}

static void Checks(void)
{
    PDEVICE_OBJECT disk = MakeNamed(NULL, Serve, NULL);

    disk->Flags |= DO_BUFFERED_IO;
    Prepare();
    Reading(disk);
    Failing(disk);
    Changing(disk);
    Writing(disk);
    Making(disk);
    Remove(disk);
}
