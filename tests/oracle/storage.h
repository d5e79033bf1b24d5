/* SCSI, IDE and storage port drivers, miniports, class drivers, changers. */
#include "nt.h"
#include <ntddk.h>
#include <ntddscsi.h>
#include <scsi.h>
#include <classpnp.h>
/* storport.h repeats what srb.h has. */
#define _SCSI_WMI_REQUEST_BLOCK _STORPORT_WMI_REQUEST_BLOCK
#define SCSI_WMI_REQUEST_BLOCK STORPORT_WMI_REQUEST_BLOCK
#define PSCSI_WMI_REQUEST_BLOCK PSTORPORT_WMI_REQUEST_BLOCK
#include <storport.h>
#include <ide.h>
/* mcd.h wants a structure of WMI for one routine that nobody describes. */
#define PWMI_CHANGER_PROBLEM_DEVICE_ERROR PVOID
#include <mcd.h>
#include <minitape.h>
