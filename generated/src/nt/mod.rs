// Written by `janus gen` from abi-specs/nt. Do not edit: change the spec and run `./x gen`.
//! NT libraries.

pub mod battc;
pub mod bootvid;
pub mod class2;
pub mod classpnp;
pub mod drmk;
pub mod dxapi;
pub mod hal;
pub mod hidclass;
pub mod hidparse;
pub mod ks;
pub mod ksecdd;
pub mod mcd;
pub mod ndis;
pub mod ntoskrnl;
pub mod pciidex;
pub mod portcls;
pub mod scsiport;
pub mod storport;
pub mod stream;
pub mod tdi;
pub mod usbd;
pub mod usbport;
pub mod videoport;
pub mod wmilib;

/// All libraries as `P` serves them.
pub fn libraries<P: hal::Hal + ndis::buffer::Buffer + ndis::config::Config + ndis::file::File + ndis::indicate::Indicate + ndis::interrupt::Interrupt + ndis::memory::Memory + ndis::packet::Packet + ndis::protocol::Protocol + ndis::register::Register + ndis::resources::Resources + ndis::synchronise::Synchronise + ndis::text::Text + ndis::timer::Timer + ntoskrnl::crt::Crt + ntoskrnl::dbg::Dbg + ntoskrnl::ex::Ex + ntoskrnl::hal_dispatch::HalDispatch + ntoskrnl::interlocked::Interlocked + ntoskrnl::io::Io + ntoskrnl::io_file::IoFile + ntoskrnl::io_hardware::IoHardware + ntoskrnl::io_irp::IoIrp + ntoskrnl::io_partition::IoPartition + ntoskrnl::io_work::IoWork + ntoskrnl::ke::Ke + ntoskrnl::ke_interrupt::KeInterrupt + ntoskrnl::ke_processor::KeProcessor + ntoskrnl::ke_register::KeRegister + ntoskrnl::ke_timer::KeTimer + ntoskrnl::mm::Mm + ntoskrnl::nt::Nt + ntoskrnl::ob::Ob + ntoskrnl::pnp::Pnp + ntoskrnl::po::Po + ntoskrnl::ps::Ps + ntoskrnl::rtl::Rtl + ntoskrnl::rtl_bitmap::RtlBitmap + ntoskrnl::rtl_image::RtlImage + ntoskrnl::rtl_number::RtlNumber + ntoskrnl::rtl_range::RtlRange + ntoskrnl::rtl_registry::RtlRegistry + ntoskrnl::rtl_security::RtlSecurity + ntoskrnl::rtl_text::RtlText + ntoskrnl::rtl_time::RtlTime + ntoskrnl::rtl_tree::RtlTree + ntoskrnl::se::Se + ntoskrnl::vf::Vf + ntoskrnl::zw::Zw + ntoskrnl::zw_file::ZwFile + ntoskrnl::zw_memory::ZwMemory + ntoskrnl::zw_object::ZwObject + ntoskrnl::zw_system::ZwSystem>() -> [janus_runtime::abi::Library; 24] {
    [battc::library::<P>(), bootvid::library::<P>(), class2::library::<P>(), classpnp::library::<P>(), drmk::library::<P>(), dxapi::library::<P>(), hal::library::<P>(), hidclass::library::<P>(), hidparse::library::<P>(), ks::library::<P>(), ksecdd::library::<P>(), mcd::library::<P>(), ndis::library::<P>(), ntoskrnl::library::<P>(), pciidex::library::<P>(), portcls::library::<P>(), scsiport::library::<P>(), storport::library::<P>(), stream::library::<P>(), tdi::library::<P>(), usbd::library::<P>(), usbport::library::<P>(), videoport::library::<P>(), wmilib::library::<P>()]
}
