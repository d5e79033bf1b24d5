/* NDIS 3.0 to 5.1. Its ndis.h does not compile as it is: it declares once more what ntddndis.h has declared, and one prototype misses a comma. */
#include "nt.h"
#define NDIS50_MINIPORT 1
#define _NDIS_REQUEST_TYPE          _USER_NDIS_REQUEST_TYPE
#define NDIS_REQUEST_TYPE           USER_NDIS_REQUEST_TYPE
#define PNDIS_REQUEST_TYPE          USER_PNDIS_REQUEST_TYPE
#define NdisRequestQueryInformation UserNdisRequestQueryInformation
#define NdisRequestSetInformation   UserNdisRequestSetInformation
#define NdisRequestQueryStatistics  UserNdisRequestQueryStatistics
#define NdisRequestOpen             UserNdisRequestOpen
#define NdisRequestClose            UserNdisRequestClose
#define NdisRequestSend             UserNdisRequestSend
#define NdisRequestTransferData     UserNdisRequestTransferData
#define NdisRequestReset            UserNdisRequestReset
#define NdisRequestGeneric1         UserNdisRequestGeneric1
#define NdisRequestGeneric2         UserNdisRequestGeneric2
#define NdisRequestGeneric3         UserNdisRequestGeneric3
#define NdisRequestGeneric4         UserNdisRequestGeneric4
#include <ntddk.h>
#include <ntstatus.h>
#include <ntddndis.h>
#undef _NDIS_REQUEST_TYPE
#undef NDIS_REQUEST_TYPE
#undef PNDIS_REQUEST_TYPE
#undef NdisRequestQueryInformation
#undef NdisRequestSetInformation
#undef NdisRequestQueryStatistics
#undef NdisRequestOpen
#undef NdisRequestClose
#undef NdisRequestSend
#undef NdisRequestTransferData
#undef NdisRequestReset
#undef NdisRequestGeneric1
#undef NdisRequestGeneric2
#undef NdisRequestGeneric3
#undef NdisRequestGeneric4
#define NdisMWanIndicateReceiveComplete(text) NdisMWanIndicateReceiveComplete(NDIS_HANDLE adapter, NDIS_HANDLE link)
#include <ndis.h>
#undef NdisMWanIndicateReceiveComplete
