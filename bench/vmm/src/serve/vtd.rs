//! VTD's services. The timer runs at a millisecond whatever is asked for.

use super::Bench;
use crate::clock;
use janus_abi::types::HVM;
use janus_abi::vxd::vtd::*;

const FASTEST: u32 = 1;
const SLOWEST: u32 = 55;

impl Vtd for Bench {
    unsafe fn VTD_Get_Version() -> VTD_Get_VersionResults {
        VTD_Get_VersionResults { major: 4, minor: 0, fastest: FASTEST, slowest: SLOWEST, absent: false }
    }
    unsafe fn VTD_Update_System_Clock() {}
    unsafe fn VTD_Get_Interrupt_Period() -> u32 {
        FASTEST
    }
    unsafe fn VTD_Begin_Min_Int_Period(milliseconds: u32) -> bool {
        !(FASTEST..=SLOWEST).contains(&milliseconds)
    }
    unsafe fn VTD_End_Min_Int_Period(milliseconds: u32) -> bool {
        !(FASTEST..=SLOWEST).contains(&milliseconds)
    }
    unsafe fn VTD_Disable_Trapping(_vm: HVM) {}
    unsafe fn VTD_Enable_Trapping(_vm: HVM) {}
    unsafe fn VTD_Get_Real_Time() -> VTD_Get_Real_TimeResults {
        let time = clock::real_time();
        VTD_Get_Real_TimeResults { low: time as u32, high: (time >> 32) as u32 }
    }
    unsafe fn VTD_Get_Date_And_Time() -> VTD_Get_Date_And_TimeResults {
        let (days, milliseconds) = clock::date_and_time();
        VTD_Get_Date_And_TimeResults { milliseconds, days }
    }
}
