/*
 * The NDIS 5 headers of mingw-w64, made to parse: <ntddndis.h> and <ndis.h> both declare the request types, and one
 * prototype in <ndis.h> lacks a comma. Nothing here is specific to a driver.
 */
#ifndef NDIS5_H
#define NDIS5_H

#define NDIS_MINIPORT_DRIVER 1
#define NDIS50_MINIPORT 1

/* Keep the first of the two declarations under names of its own. */
#define _NDIS_REQUEST_TYPE          _NDIS_REQUEST_TYPE_OF_SDK
#define NDIS_REQUEST_TYPE           NDIS_REQUEST_TYPE_OF_SDK
#define PNDIS_REQUEST_TYPE          PNDIS_REQUEST_TYPE_OF_SDK
#define NdisRequestQueryInformation SdkRequestQueryInformation
#define NdisRequestSetInformation   SdkRequestSetInformation
#define NdisRequestQueryStatistics  SdkRequestQueryStatistics
#define NdisRequestOpen             SdkRequestOpen
#define NdisRequestClose            SdkRequestClose
#define NdisRequestSend             SdkRequestSend
#define NdisRequestTransferData     SdkRequestTransferData
#define NdisRequestReset            SdkRequestReset
#define NdisRequestGeneric1         SdkRequestGeneric1
#define NdisRequestGeneric2         SdkRequestGeneric2
#define NdisRequestGeneric3         SdkRequestGeneric3
#define NdisRequestGeneric4         SdkRequestGeneric4
#include <ntddk.h>
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

/* The one with the missing comma. */
#define NdisMWanIndicateReceiveComplete(one) NdisMWanIndicateReceiveComplete(NDIS_HANDLE adapter, NDIS_HANDLE link)
#include <ndis.h>
#undef NdisMWanIndicateReceiveComplete

#endif
